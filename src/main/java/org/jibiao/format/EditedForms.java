package org.jibiao.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files of ours that somebody has edited in another program: what they show now, with a remark. A layout from which not even the
 * form of the export could be read as it was (plain columns to copy from, say) is not trusted with an edited one; then it is the form that
 * rides along, with the remark that the edits are missing.
 */
public final class EditedForms {
    private static final Logger LOG = LoggerFactory.getLogger(EditedForms.class);

    private final CarriedForm carried;
    private final FormReader asShown;
    private final List<FormWriter> writers;
    private final Texts texts = new Texts(EditedForms.class);

    /**
     * Reads edited files of a format.
     *
     * @param asShown reads such files of any program
     * @param writers what may have written the file
     */
    public EditedForms(CarriedForm carried, FormReader asShown, List<FormWriter> writers) {
        this.carried = carried;
        this.asShown = asShown;
        this.writers = List.copyOf(writers);
    }

    /**
     * The forms of an edited file.
     *
     * @param part the form that rides along in it
     * @param exported the digest of what it showed at its export; empty when it has lost that
     * @param digest finds that digest in a file of ours
     * @throws UnreadableFileException when neither what it shows nor what rides along can be read
     */
    public List<FoundForm> find(
            byte[] content,
            byte[] part,
            Optional<String> exported,
            Function<byte[], Optional<String>> digest,
            ReadingProgress progress)
            throws UnreadableFileException {
        Reading inside = carried.read(part);
        if (exported.isEmpty() || isReadExactly(inside, exported.get(), digest)) {
            try {
                List<FoundForm> shown = asShown.find(content, progress);
                List<FoundForm> forms = new ArrayList<>(shown);
                forms.set(0, () -> remarked(shown.getFirst().read()));
                return forms;
            } catch (UnreadableFileException e) {
                LOG.info("an edited file of ours shows no form any more", e);
            }
        }
        Reading old = carried.readEdited(part);
        return List.of(() -> old);
    }

    /** Whether the layout in which the file was exported gives the form back that was exported. */
    private boolean isReadExactly(Reading inside, String exported, Function<byte[], Optional<String>> digest) {
        for (FormWriter writer : writers) {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.write(inside.form(), out);
                byte[] file = out.toByteArray();
                if (digest.apply(file).equals(Optional.of(exported))) {
                    return asShown.read(file).equals(List.of(new Reading(inside.form(), List.of())));
                }
            } catch (IOException e) {
                LOG.info("a form cannot be exported again", e);
                return false;
            }
        }
        // An older version of the program wrote it, in a layout that is not known any more.
        return true;
    }

    private Reading remarked(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(Remark.about(texts.get("edited.shown")));
        remarks.addAll(reading.remarks());
        return new Reading(reading.form(), remarks, reading.kind());
    }
}
