package org.jibiao.format.pdf;

import java.text.Normalizer;

/**
 * Writes characters as people type them: fonts name some by another number of the same shape, such as the radical ⼯ for the word 工,
 * ligatures for letters, and marks turned for vertical lines.
 */
final class PlainCharacters {
    /** Stands for a character of which the file does not say what it is. */
    static final String UNKNOWN = "\uFFFD";

    private static final int FULL_WIDTH = '！' - '!';

    private PlainCharacters() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOdd(text.charAt(i))) {
                return plain(text);
            }
        }
        return text;
    }

    private static boolean isOdd(char unit) {
        return unit < ' '
                || (unit >= 0x7F && unit <= 0xA0)
                || unit == 0xAD
                || (unit >= 0x2000 && unit <= 0x200F)
                || (unit >= 0x2028 && unit <= 0x202F)
                || (unit >= 0x2E80 && unit <= 0x2FDF)
                || unit >= 0xF900;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(character -> append(character, plain));
        return plain.toString();
    }

    private static void append(int character, StringBuilder plain) {
        if (character == 0xA0
                || (character >= 0x2000 && character <= 0x200A)
                || character == 0x202F
                || character == '\t') {
            plain.append(' ');
        } else if (Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || character == 0xFFFE
                || character == 0xFFFF) {
            // Nobody sees it.
            return;
        } else if ((character >= 0x2E80 && character <= 0x2FDF)
                || (character >= 0xF900 && character <= 0xFB4F)
                || (character >= 0x2F800 && character <= 0x2FA1F)) {
            plain.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (character >= 0xFE10 && character <= 0xFE4F) {
            String mark = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            mark.codePoints()
                    .map(sign -> sign > ' ' && sign < 0x7F ? sign + FULL_WIDTH : sign)
                    .forEach(plain::appendCodePoint);
        } else {
            plain.appendCodePoint(character);
        }
    }
}
