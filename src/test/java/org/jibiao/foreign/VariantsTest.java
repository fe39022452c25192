package org.jibiao.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jibiao.format.Formats;
import org.jibiao.sheet.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of other places land in the right fields or in remarks, and nothing of them is dropped, whatever the format of the file. */
class VariantsTest {
    private static final Formats FORMATS = AllFormats.make();

    static Stream<NamedFile> files() {
        Stream<NamedFile> made = Variant.all().flatMap(variant -> {
            List<Drawing> drawing = List.of(variant.drawing());
            return Stream.of(
                    new NamedFile(variant + ".docx", DrawnWord.of(drawing)),
                    new NamedFile(variant + ".xlsx", DrawnExcel.xlsx(drawing)),
                    new NamedFile(variant + ".xls", DrawnExcel.xls(drawing)));
        });
        return Stream.concat(made, Variant.kept());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFieldIsRightOrInARemarkAndNothingIsDropped(NamedFile file) throws IOException {
        Variant variant = Variant.named(file.name().substring(0, file.name().lastIndexOf('.')));

        List<Reading> readings = FORMATS.readerOf(file.content()).orElseThrow().read(file.content());

        assertThat(readings).hasSameSizeAs(variant.expected());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            faults.addAll(ReadingAssert.faults(variant.expected().get(i), readings.get(i)));
        }
        ReadingAssert.lost(variant.drawing(), readings).forEach(lost -> faults.add("lost: " + lost));
        assertThat(faults).isEmpty();
    }
}
