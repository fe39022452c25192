package org.jibiao.form;

/** Full-width letters, digits and signs, which a Chinese input method types, as their ASCII twins. */
final class Halfwidth {
    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int DISTANCE = FIRST - '!';

    private Halfwidth() {}

    /** The text with ASCII twins; every character stays at its index. All spaces become the ASCII space. */
    static String of(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char character = half.charAt(i);
            if (character >= FIRST && character <= LAST) {
                half.setCharAt(i, (char) (character - DISTANCE));
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                half.setCharAt(i, ' ');
            }
        }
        return half.toString();
    }
}
