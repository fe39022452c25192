package org.jibiao.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormReader;
import org.jibiao.format.FormWriter;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;

/**
 * The interchange format: JSON in UTF-8, one file a form, lossless in both directions. It reads forms that other programs wrote with
 * the same keys too, also an array of them, and says what it found odd.
 *
 * <p>The keys are those of {@link FormKeys}. Amounts are decimal texts in 元 ({@code "7395500.0"}); whatever is blank is null. A null
 * {@code note} lets a row share the note cell above it. A row that came from another place's form may have {@code extras}: what stood in
 * columns that our form has not, as {@code {"head": "权重", "text": "20"}}.
 */
public final class FormJson implements FormWriter, FormReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Texts texts = new Texts(FormJson.class);
    private final FormJsonWriter writer = new FormJsonWriter();

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(write(form)));
        } catch (CharacterCodingException e) {
            throw new UnprintableFormException(texts.get("form.halfCharacter"));
        }
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    }

    /** The JSON of a form, ending with a line feed. */
    public String write(DepartmentForm form) {
        return writer.write(form);
    }

    /**
     * The form of a JSON text that {@link #write(DepartmentForm)} gave; equal to the one that was written.
     *
     * @throws UnreadableFileException when it is not the JSON of one form
     */
    public DepartmentForm read(String json) throws UnreadableFileException {
        return form(new Spot(texts, "", JsonParsing.parse(texts, json))).form();
    }

    /** Whether the file begins as a JSON object or an array of objects does. */
    @Override
    public boolean recognises(byte[] content) {
        int begin = content.length >= 3
                        && content[0] == (byte) 0xEF
                        && content[1] == (byte) 0xBB
                        && content[2] == (byte) 0xBF
                ? 3
                : 0;
        int first = nextSign(content, begin);
        int second = nextSign(content, first + 1);
        if (second >= content.length) {
            return false;
        }
        return switch (content[first]) {
            case '{' -> content[second] == '"' || content[second] == '}';
            case '[' -> content[second] == '{' || content[second] == ']';
            default -> false;
        };
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        Spot root = new Spot(texts, "", JsonParsing.parse(texts, decoded(content)));
        List<FoundForm> forms = new ArrayList<>();
        for (Spot item : root.value() instanceof Json.Array ? root.items() : List.of(root)) {
            Reading reading = form(item);
            forms.add(() -> reading);
        }
        if (forms.isEmpty()) {
            throw root.unreadable(texts.get("file.noForm"));
        }
        return forms;
    }

    private Reading form(Spot root) throws UnreadableFileException {
        List<Remark> remarks = new ArrayList<>();
        return new Reading(new FormJsonReader(texts, remarks).form(root), remarks);
    }

    private String decoded(byte[] content) throws UnreadableFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(texts.get("file.notUtf8"), e);
        }
    }

    /** The index of the next byte that is no white space, at or after one. */
    private static int nextSign(byte[] content, int from) {
        int at = from;
        while (at < content.length && (content[at] == ' ' || (content[at] >= '\t' && content[at] <= '\r'))) {
            at++;
        }
        return at;
    }
}
