package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Place;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MadeFont;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void inAChosenFontTheProgramsOwnStandsInForWhatItLacks(@TempDir Path folder) throws IOException {
        FontFile own = typefaces.current().font(Face.BODY);
        assertThat(typefaces.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(fang(folder)))))
                .isEmpty();
        FaceSet faces = typefaces.current();
        List<PlacedLine.Run> runs = faces.chain(Face.BODY).runs("部门䶮㛃𬭎标", 10, 0);
        assertThat(runs).extracting(PlacedLine.Run::text).containsExactly("部门", "䶮㛃𬭎", "标");
        assertThat(runs).extracting(PlacedLine.Run::face).containsExactly(Face.BODY, Face.STAND_IN, Face.BODY);
        assertThat(runs)
                .extracting(PlacedLine.Run::font)
                .containsExactly(faces.font(Face.BODY), own, faces.font(Face.BODY));
        assertThat(faces.font(Face.BODY)).isNotEqualTo(own);
        assertThat(faces.chain(Face.HEADING).runs("ㄅ", 10, 0))
                .extracting(PlacedLine.Run::font)
                .containsExactly(own);
        assertThat(faces.width(Face.BODY, 10.5, "部䶮𬭎门")).isCloseTo(42, within(0.001));
        assertThat(typefaces.choose(FontChoice.BUNDLED)).isEmpty();
        assertThat(typefaces.current().font(Face.BODY)).isEqualTo(own);
    }

    @Test
    void aFontThatCannotBeUsedIsLeftOutWithItsReason(@TempDir Path folder) throws IOException {
        ChosenFont restricted =
                new ChosenFont(MadeFont.called("受限", "Restricted").withRights(2).into(folder), "受限");
        ChosenFont gone = new ChosenFont(folder.resolve("gone.ttf"), "没有了");
        List<LeftOutFont> leftOut = typefaces.choose(
                new FontChoice(Map.of(Face.TITLE, restricted, Face.HEADING, fang(folder), Face.BODY, gone)));
        assertThat(leftOut).extracting(LeftOutFont::face).containsExactly(Face.TITLE, Face.BODY);
        assertThat(leftOut.getFirst().reason()).isEqualTo("不能用“受限”：这个字体的授权不允许嵌入文件。");
        assertThat(leftOut.getLast().reason()).contains("找不到字体文件");
        FaceSet own = typefaces.bundled();
        assertThat(typefaces.current().font(Face.TITLE)).isEqualTo(own.font(Face.TITLE));
        assertThat(typefaces.current().font(Face.BODY)).isEqualTo(own.font(Face.BODY));
        assertThat(typefaces.current().font(Face.HEADING)).isNotEqualTo(own.font(Face.HEADING));
    }

    @Test
    void pagesThatAreCutAlreadyKeepTheirFonts(@TempDir Path folder) throws IOException {
        FormPages pages = new FormPages(Standards.bundled(), typefaces);
        PrintedForm before = pages.of(Corpus.published(0).form());
        typefaces.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(fang(folder))));
        PrintedForm after = pages.of(Corpus.published(0).form());
        FontFile chosen = typefaces.current().font(Face.BODY);
        assertThat(fontsOf(before)).doesNotContain(chosen).hasSize(3);
        assertThat(fontsOf(after)).contains(chosen).hasSize(4);
    }

    private static Set<FontFile> fontsOf(PrintedForm printed) {
        return printed.pages().stream()
                .flatMap(page -> Stream.concat(
                        page.headings().stream().flatMap(heading -> heading.lines().stream()),
                        page.cells().stream().flatMap(cell -> cell.lines().stream())))
                .flatMap(line -> line.runs().stream())
                .map(PlacedLine.Run::font)
                .collect(Collectors.toSet());
    }

    private static ChosenFont fang(Path folder) throws IOException {
        MadeFont font = MadeFont.called("测试仿宋", "TestFang");
        return new ChosenFont(font.into(folder), font.name());
    }

    private static Cell cell(Cell.Role role, String text, Optional<Place> place) {
        return new Cell(0, 1, 1, role, text, place);
    }
}
