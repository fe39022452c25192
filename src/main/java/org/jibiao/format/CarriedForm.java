package org.jibiao.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;

/**
 * The form that rides along inside a file of ours, in the interchange format, so that the file comes back without any loss. Where
 * people can go on editing the file in another program, a digest of the text that the file shows rides along too: by it a reader
 * knows that the file says something else by now than the form inside it.
 */
public final class CarriedForm {
    /** The name of the attachment or part. */
    public static final String NAME = "jibiao-form.json";

    private final FormWriter writer;
    private final FormReader reader;
    private final Texts texts = new Texts(CarriedForm.class);

    /**
     * Carries forms in a lossless format.
     *
     * @param writer writes that format
     * @param reader reads the same format
     */
    public CarriedForm(FormWriter writer, FormReader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * What to put into the file.
     *
     * @throws UnprintableFormException when the form has half a character
     */
    public byte[] write(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        return out.toByteArray();
    }

    /**
     * The form of a part that {@link #write} made; equal to the one that was written.
     *
     * @throws UnreadableFileException when the part is damaged, or from a newer program
     */
    public Reading read(byte[] part) throws UnreadableFileException {
        return reader.read(part).getFirst();
    }

    /**
     * The form of a part, with a remark when the file shows another text than at its export.
     *
     * @param digest what {@link #digest} gave at the export; empty when the file has lost it
     * @param shown the text that the file shows now
     */
    public Reading read(byte[] part, Optional<String> digest, String shown) throws UnreadableFileException {
        Reading carried = read(part);
        if (digest.isPresent() && digest.get().equals(digest(shown))) {
            return carried;
        }
        return edited(carried);
    }

    /**
     * The form of a part, with the remark that the file shows another text than at its export: of a file that another program has
     * made so odd that its text cannot be told.
     */
    public Reading readEdited(byte[] part) throws UnreadableFileException {
        return edited(read(part));
    }

    private Reading edited(Reading carried) {
        List<Remark> remarks = new ArrayList<>(carried.remarks());
        remarks.add(new Remark("", texts.get("carried.edited"), Optional.empty()));
        return new Reading(carried.form(), remarks);
    }

    /**
     * A digest of a text, aside from white space, which office programs move about when they save a file, and from what XML cannot
     * hold and nobody sees: control characters, and the two numbers at the end of the first plane that are no characters.
     */
    public static String digest(String shown) {
        StringBuilder dense = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char unit = shown.charAt(i);
            if (isSeen(unit)) {
                dense.append(unit);
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(dense.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** There is no white space outside the BMP, so that the halves of a character there are seen. */
    private static boolean isSeen(char unit) {
        return !Character.isWhitespace(unit)
                && !Character.isSpaceChar(unit)
                && !Character.isISOControl(unit)
                && unit != '\uFFFE'
                && unit != '\uFFFF';
    }
}
