package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.junit.jupiter.api.Test;

class TypefacesTest {
    /** Two rare kana and a character for private use, which no bundled font has. */
    private static final String MISSING = "\uD82C\uDC01\uD82C\uDC02\uE123";

    private final Typefaces typefaces = new Typefaces();

    @Test
    void everyFaceHasTheWholeGeneralStandardByItself() {
        List<Integer> all = GeneralStandardCharacters.all().codePoints().boxed().toList();
        assertThat(all).hasSize(8105).doesNotHaveDuplicates();
        assertThat(all).filteredOn(character -> character > 0xFFFF).hasSize(196);
        for (Face face : Face.values()) {
            assertThat(all)
                    .as("%s", face)
                    .allMatch(typefaces.current().chain(face).own()::has);
        }
    }

    @Test
    void aChineseCharacterIsAsWideAsTheFontIsLarge() {
        for (Face face : Face.values()) {
            assertThat(typefaces.width(face, 10.5, "绩𬭚，（")).isCloseTo(42, within(0.001));
            assertThat(typefaces.width(face, 10.5, "95%")).isBetween(10.0, 31.0);
        }
    }

    @Test
    void theBodyFaceStandsInForTheOthers() {
        List<PlacedLine.Run> runs = typefaces.current().chain(Face.HEADING).runs("指標ㄅ标", 10, 100);
        assertThat(runs).extracting(PlacedLine.Run::text).containsExactly("指", "標ㄅ", "标");
        assertThat(runs).extracting(PlacedLine.Run::face).containsExactly(Face.HEADING, Face.BODY, Face.HEADING);
        assertThat(runs).extracting(PlacedLine.Run::x).containsExactly(100.0, 110.0, 130.0);
    }

    @Test
    void aCharacterThatNoFaceHasIsReportedWithItsPlace() {
        Place name = new Place.TaskName(2);
        Sheet sheet = new Sheet(
                List.of(new Heading(Heading.Kind.LINE, "部门\uE123", Optional.of(new Place.Department()))),
                List.of(100.0),
                List.of(new Band(
                        List.of(new Row(List.of(cell(Cell.Role.HEAD, "任务名称", Optional.empty())))),
                        List.of(new Row(List.of(cell(Cell.Role.TEXT, "甲" + MISSING + MISSING, Optional.of(name))))))));
        List<MissingCharacter> missing = typefaces.missing(sheet);
        assertThat(missing)
                .extracting(MissingCharacter::number)
                .containsExactly("U+E123", "U+1B001", "U+1B002", "U+E123");
        assertThat(missing.getFirst().place()).contains(new Place.Department());
        assertThat(missing.subList(1, 4))
                .allSatisfy(one -> assertThat(one.place()).contains(name));
    }

    @Test
    void whiteSpaceAndWhatLeavesNoMarkIsNotMissed() {
        Cell cell = cell(Cell.Role.TEXT, "甲\n乙\t丙\u2009丁\u200B戊\uFE0F\u00AD", Optional.empty());
        assertThat(typefaces.missing(new Sheet(
                        List.of(), List.of(100.0), List.of(new Band(List.of(), List.of(new Row(List.of(cell))))))))
                .isEmpty();
    }

    @Test
    void theFontsAreTrueTypeFiles() throws IOException {
        for (Face face : Face.values()) {
            try (InputStream font = typefaces.current().font(face).open()) {
                assertThat(font.readNBytes(4)).containsExactly(0, 1, 0, 0);
            }
        }
        try (InputStream font = typefaces.openWindowFace()) {
            assertThat(font.readNBytes(4)).containsExactly(0, 1, 0, 0);
        }
    }

    private static Cell cell(Cell.Role role, String text, Optional<Place> place) {
        return new Cell(0, 1, 1, role, text, place);
    }
}
