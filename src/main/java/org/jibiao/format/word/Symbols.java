package org.jibiao.format.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The signs of symbol fonts, which have no characters of their own, as characters. */
final class Symbols {
    /** Word keeps them at the numbers of the font, moved into the area of Unicode that is free for anybody's use. */
    private static final int MOVED = 0xF000;

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB0, "°"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xB7, "•"),
            Map.entry(0xD7, "·"),
            Map.entry(0xAE, "→"),
            Map.entry(0xAB, "↔"),
            Map.entry(0xA2, "′"),
            Map.entry(0xB2, "″"),
            Map.entry(0x2D, "-"),
            Map.entry(0x61, "α"),
            Map.entry(0x62, "β"),
            Map.entry(0x44, "Δ"),
            Map.entry(0x53, "Σ"));

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xA8, "□"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6C, "●"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA4, "◉"),
            Map.entry(0xAB, "★"),
            Map.entry(0x75, "◆"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x50, "✓", 0x4F, "✗", 0x52, "☑", 0x54, "☒", 0xA3, "□", 0x2A, "□", 0x30, "□");

    private Symbols() {}

    /**
     * The character for a sign; empty when none is known.
     *
     * @param font the name of the font that has the sign
     */
    static Optional<String> character(String font, int sign) {
        if (!isMoved(sign)) {
            return sign > 0 && Character.isDefined(sign) && !Character.isISOControl(sign)
                    ? Optional.of(Character.toString(sign))
                    : Optional.empty();
        }
        int own = sign - MOVED;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> Optional.ofNullable(WINGDINGS.get(own));
            case "wingdings 2" -> Optional.ofNullable(WINGDINGS_2.get(own));
            case "webdings", "wingdings 3" -> Optional.empty();
            case "symbol" -> Optional.ofNullable(SYMBOL.get(own)).or(() -> ascii(own));
            default -> ascii(own);
        };
    }

    private static boolean isMoved(int sign) {
        return sign >= MOVED && sign < MOVED + 0x100;
    }

    /** Fonts of this kind keep digits and some signs where everybody has them. */
    private static Optional<String> ascii(int own) {
        return own >= 0x20 && own < 0x41 ? Optional.of(Character.toString(own)) : Optional.empty();
    }
}
