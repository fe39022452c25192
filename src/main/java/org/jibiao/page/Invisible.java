package org.jibiao.page;

/**
 * Characters without a shape of their own. White space may be lost where a line ends; the others, which come in by pasting from
 * other programs (zero-width spaces, variation selectors, control characters), are not printed.
 */
final class Invisible {
    private Invisible() {}

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean isUnprinted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT -> !isSpace(codePoint);
            default -> isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
