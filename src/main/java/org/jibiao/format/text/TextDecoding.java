package org.jibiao.format.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.text.Texts;

/**
 * Makes text of a file's bytes: UTF-8 with or without its mark, UTF-16 with its mark, GB18030. Never guesses a character: bytes that are
 * not valid in any of them are refused.
 */
final class TextDecoding {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};

    private final Texts texts = new Texts(TextDecoding.class);
    private final Predicate<String> plausible;

    /**
     * Decodes files of one kind.
     *
     * @param plausible whether a text has words that every such file has; nearly any bytes are valid GB18030, so that only this tells
     *     it from other encodings
     */
    TextDecoding(Predicate<String> plausible) {
        this.plausible = plausible;
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableFileException when it is empty, no text, or in another encoding
     */
    String decode(byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException(texts.get("file.empty"));
        }
        Optional<String> text = marked(content)
                .or(() -> decoded(content, 0, StandardCharsets.UTF_8))
                .or(() -> decoded(content, 0, Charset.forName("GB18030")).filter(plausible));
        if (text.filter(decoded -> decoded.chars().anyMatch(TextDecoding::isControl))
                        .isPresent()
                || (text.isEmpty() && holdsNul(content))) {
            throw new UnreadableFileException(texts.get("file.binary"));
        }
        if (text.isEmpty()) {
            throw new UnreadableFileException(texts.get("file.encoding"));
        }
        if (text.get().isBlank()) {
            throw new UnreadableFileException(texts.get("file.empty"));
        }
        return text.get();
    }

    private static Optional<String> marked(byte[] content) {
        if (startsWith(content, UTF_8_MARK)) {
            return decoded(content, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        if (startsWith(content, UTF_16_LITTLE_ENDIAN_MARK)) {
            return decoded(content, UTF_16_LITTLE_ENDIAN_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, UTF_16_BIG_ENDIAN_MARK)) {
            return decoded(content, UTF_16_BIG_ENDIAN_MARK.length, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length
                && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static Optional<String> decoded(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u0085';
    }

    private static boolean holdsNul(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
