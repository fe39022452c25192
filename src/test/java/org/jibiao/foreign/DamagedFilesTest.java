package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;

/**
 * However a file is damaged, no reader fails, takes more than 10 s of one processor, or needs more than 512 MB: forms are read, or a
 * person is told why not.
 *
 * <p>The files that are tried are the same each time, so that a failure stays until it is mended. {@code -Djibiao.damage=7}, or any other
 * number, tries others. What failed is written to {@code target/damaged}, the smallest that was found last, to be tried again.
 */
class DamagedFilesTest {
    /** Changes what the damage does, and leaves the rest as it is. */
    private static final long SALT = Long.getLong("jibiao.damage", 0);

    private static final Path KEPT = Path.of(System.getProperty("java.io.tmpdir"), "damaged");

    private static final List<NamedFile> SOUND = sound();
    private static final Map<Outcome.Kind, Integer> OUTCOMES = new EnumMap<>(Outcome.Kind.class);

    private static SmallMachine machine = new SmallMachine();

    /** What is done to a file. */
    record Harm(NamedFile file, NamedFile other, Damage damage, int times, long seed) {
        byte[] damaged() {
            return damage.done(file.content(), other.content(), times, seed ^ SALT);
        }
    }

    @Property(tries = 2500, seed = "20250101", edgeCases = EdgeCasesMode.NONE)
    void noDamageIsTooMuch(@ForAll("harms") Harm harm) throws IOException {
        byte[] damaged = harm.damaged();
        if (!machine.isAlive()) {
            machine = new SmallMachine();
        }

        Outcome outcome = machine.read(damaged);

        OUTCOMES.merge(outcome.kind(), 1, Integer::sum);
        if (outcome.kind() == Outcome.Kind.BROKEN) {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(harm.file().name()), damaged);
            Files.writeString(KEPT.resolve(harm.file().name() + ".txt"), harm + "\n" + outcome.text());
        }
        assertThat(outcome.kind()).as(outcome.text()).isNotEqualTo(Outcome.Kind.BROKEN);
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            assertThat(outcome.text()).matches("(?s).*\\p{IsHan}.*");
        }
    }

    /** Or else it would be the damage, or the machine, that hides what the readers do. */
    @AfterContainer
    static void manyWereTakenAndManyRefused() {
        machine.close();
        assertThat(OUTCOMES.getOrDefault(Outcome.Kind.TAKEN, 0))
                .as("%s", OUTCOMES)
                .isGreaterThan(300);
        assertThat(OUTCOMES.getOrDefault(Outcome.Kind.REFUSED, 0))
                .as("%s", OUTCOMES)
                .isGreaterThan(300);
    }

    @Provide
    Arbitrary<Harm> harms() {
        return Combinators.combine(
                        Arbitraries.of(SOUND),
                        Arbitraries.of(SOUND),
                        damages(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs())
                .as(Harm::new);
    }

    /** Most often that after which a reader still gets far: a flipped byte in an archive is found out at once. */
    private static Arbitrary<Damage> damages() {
        return Arbitraries.frequency(
                Tuple.of(8, Damage.MARKUP),
                Tuple.of(4, Damage.OBJECTS),
                Tuple.of(3, Damage.SECTORS),
                Tuple.of(1, Damage.PARTS),
                Tuple.of(1, Damage.FLIPPED),
                Tuple.of(1, Damage.CUT),
                Tuple.of(1, Damage.HOLED),
                Tuple.of(1, Damage.SPLICED),
                Tuple.of(1, Damage.REPEATED));
    }

    /** Small files, so that many can be tried; of every format, ours and those of others. */
    private static List<NamedFile> sound() {
        Map<String, byte[]> sound = new LinkedHashMap<>();
        List<Drawing> drawings = List.of(Variant.named("ministry").drawing());
        sound.put("ministry.docx", DrawnWord.of(drawings));
        sound.put("ministry.xlsx", DrawnExcel.xlsx(drawings));
        sound.put("ministry.xls", DrawnExcel.xls(drawings));
        for (String kept : List.of("ministry.doc", "ministry.pdf", "hubei.doc", "chongqing-project.pdf")) {
            sound.put(kept, Variant.kept(kept));
        }
        sound.put("legible.pdf", HostilePaper.legible(Variant.kept("ministry.pdf")));
        List<Drawing> hubei = List.of(Variant.named("hubei").drawing());
        sound.put("hubei.docx", DrawnWord.of(hubei));
        sound.put("hubei.xlsx", DrawnExcel.xlsx(hubei));
        sound.put("hubei.xls", DrawnExcel.xls(hubei));
        sound.put("form-00-style0.docx", Corpus.foreign("form-00-style0.docx"));
        sound.put("form-06-style1.xlsx", Corpus.foreign("form-06-style1.xlsx"));
        sound.put("form-06-style1.xls", Corpus.foreign("form-06-style1.xls"));
        sound.put("form-00.txt", Corpus.published(0).text().getBytes(UTF_8));
        Formats formats = AllFormats.make();
        for (String ours : List.of("json", "docx", "xlsx", "ofd")) {
            sound.put(
                    "ours." + ours,
                    written(Corpus.published(0).form(), formats.writer(ours).orElseThrow()));
        }
        return sound.entrySet().stream()
                .map(entry -> new NamedFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static byte[] written(DepartmentForm form, FormWriter writer) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            writer.write(form, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
