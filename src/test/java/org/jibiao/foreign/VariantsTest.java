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

    /** A variant in a format. */
    @SuppressWarnings("ArrayRecordComponent") // files of tests are never compared
    record File(Variant variant, String format, byte[] content) {
        @Override
        public String toString() {
            return variant + "." + format;
        }
    }

    static Stream<File> files() {
        return Variant.all().flatMap(variant -> {
            List<Drawing> drawing = List.of(variant.drawing());
            return Stream.of(
                    new File(variant, "docx", DrawnWord.of(drawing)),
                    new File(variant, "xlsx", DrawnExcel.xlsx(drawing)),
                    new File(variant, "xls", DrawnExcel.xls(drawing)));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFieldIsRightOrInARemarkAndNothingIsDropped(File file) throws IOException {
        List<Reading> readings = FORMATS.readerOf(file.content()).orElseThrow().read(file.content());

        assertThat(readings).hasSameSizeAs(file.variant().expected());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            faults.addAll(ReadingAssert.faults(file.variant().expected().get(i), readings.get(i)));
        }
        ReadingAssert.lost(file.variant().drawing(), readings).forEach(lost -> faults.add("lost: " + lost));
        assertThat(faults).isEmpty();
    }
}
