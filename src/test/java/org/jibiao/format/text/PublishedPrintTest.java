package org.jibiao.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

/** Prints published forms anew, so that their pages end at other lines than in the publication, and reads them back. */
class PublishedPrintTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final FormStandard STANDARD = STANDARDS.forYear(2024);
    private static final PublishedTextReader READER = new PublishedTextReader(STANDARDS);

    private static List<PublishedForm> someForms() {
        return Stream.of(0, 3, 5, 8, 17, 26, 36, 45).map(Corpus::published).toList();
    }

    @Test
    void aFormIsReadTheSameWhereverItsPagesEndOrARemarkSaysWhereTheTextIsOpen() throws UnreadableFileException {
        int read = 0;
        int asPrinted = 0;
        for (PublishedForm published : someForms()) {
            for (int firstPageLines = 20; firstPageLines < 44; firstPageLines += 4) {
                String text = PublishedPrint.of(published.form(), STANDARD, firstPageLines);
                Reading reading =
                        READER.read(text.getBytes(StandardCharsets.UTF_8)).getFirst();
                read++;
                if (FormFields.of(reading.form()).equals(FormFields.of(published.form()))) {
                    asPrinted++;
                } else {
                    assertThat(reading.remarks())
                            .as("%s, first page of %d lines", published, firstPageLines)
                            .anySatisfy(remark -> assertThat(remark.message()).contains("不止一种读法"));
                }
            }
        }
        assertThat(read).isEqualTo(48);
        assertThat(asPrinted).isGreaterThanOrEqualTo(44);
    }
}
