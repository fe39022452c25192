package org.jibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.FormReader;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.Reading;
import org.jibiao.standard.Standards;

/** What holds of every format, those of tomorrow too. */
class FileFormatsTest {
    private static final Formats FORMATS = formats();

    private static Formats formats() {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        return new FileFormats(
                        new Program("绩表", "0"),
                        standards,
                        typefaces,
                        new FormPages(standards, typefaces),
                        new FormJson())
                .all();
    }

    @Example
    void offersEveryPaperThatANoticeAsksFor() {
        assertThat(FORMATS.writable()).contains("pdf", "docx", "xlsx", "xlsx-columns", "ofd", "json");
    }

    @Example
    void everyPublishedFormComesBackFromEveryFormatAsItWas() {
        for (DepartmentForm form : Corpus.forms()) {
            FORMATS.writers().forEach(writer -> comesBack(form, writer));
        }
    }

    @Property(tries = 20)
    void anyFormComesBackFromEveryFormatAsItWas(@ForAll(supplier = Forms.class) DepartmentForm form) {
        FORMATS.writers().forEach(writer -> comesBack(form, writer));
    }

    private static void comesBack(DepartmentForm form, FormWriter writer) {
        assertThat(read(written(form, writer)).equals(List.of(new Reading(form, List.of()))))
                .as("%s comes back from %s as it was", form.department(), writer.id())
                .isTrue();
    }

    @Example
    void noFileIsTakenForOneOfAnotherFormat() {
        DepartmentForm form = Corpus.published(0).form();
        for (FormWriter writer : FORMATS.writers()) {
            byte[] file = written(form, writer);
            List<FormReader> readers = FORMATS.readers().stream()
                    .filter(reader -> reader.recognises(file))
                    .toList();
            // What we wrote is read as such, although the reader of other programs' files of the format could read it,
            // too.
            assertThat(readers.getFirst()).as(writer.id()).isNotInstanceOf(ForeignFormReader.class);
            assertThat(readers.stream().map(FormReader::id).distinct())
                    .as(writer.id())
                    .hasSize(1);
        }
    }

    /** What became of a file of which the end is missing. */
    private enum Broken {
        NOT_RECOGNISED,
        REFUSED,
        WHOLE
    }

    @Example
    void aFileThatBreaksOffIsRefusedInWordsUnlessTheWholeFormIsStillInIt() {
        DepartmentForm form = Corpus.published(0).form();
        Map<Broken, Integer> ends = new EnumMap<>(Broken.class);
        for (FormWriter writer : FORMATS.writers()) {
            byte[] whole = written(form, writer);
            for (int length : new int[] {1, whole.length / 10, whole.length / 2, whole.length - 30}) {
                byte[] broken = Arrays.copyOf(whole, length);
                Broken end = FORMATS.readerOf(broken)
                        .map(reader -> endOf(form, reader, broken, writer))
                        .orElse(Broken.NOT_RECOGNISED);
                ends.merge(end, 1, Integer::sum);
            }
        }
        assertThat(ends.getOrDefault(Broken.REFUSED, 0)).as("%s", ends).isGreaterThanOrEqualTo(5);
    }

    private static Broken endOf(DepartmentForm form, FormReader reader, byte[] broken, FormWriter writer) {
        try {
            List<DepartmentForm> read =
                    reader.read(broken).stream().map(Reading::form).toList();
            assertThat(read.equals(List.of(form)))
                    .as("the form of a broken %s is whole", writer.id())
                    .isTrue();
            return Broken.WHOLE;
        } catch (UnreadableFileException e) {
            assertThat(e).as(writer.id()).hasMessageMatching("(?s).*\\p{IsHan}.*");
            return Broken.REFUSED;
        }
    }

    @Example
    void theSameFormGivesTheSameFileInEveryFormat() {
        DepartmentForm form = Corpus.published(1).form();
        for (FormWriter writer : formats().writers()) {
            FormWriter other = FORMATS.writer(writer.id()).orElseThrow();
            assertThat(written(form, writer)).as(writer.id()).isEqualTo(written(form, other));
        }
    }

    private static byte[] written(DepartmentForm form, FormWriter writer) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.write(form, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reading> read(byte[] file) {
        try {
            return FORMATS.readerOf(file).orElseThrow().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
