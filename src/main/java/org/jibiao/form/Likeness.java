package org.jibiao.form;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as it can be compared with another one that may be a later writing of it: how many pairs of neighbouring characters the two
 * have in common (Dice's coefficient), which suits Chinese, whose words nothing parts.
 */
final class Likeness {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\h]+");

    /** So much of a text tells whether it is the same; nobody waits for more of a very long one. */
    private static final int LONGEST = 2_000;

    private final String bare;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final int count;

    Likeness(String text) {
        bare = bare(text);
        int end = Math.min(bare.length(), LONGEST) - 1;
        for (int i = 0; i < end; i++) {
            pairs.merge(bare.charAt(i) << Character.SIZE | bare.charAt(i + 1), 1, Integer::sum);
        }
        count = Math.max(0, end);
    }

    /** The words of a text: without white space, in half-width where there is a choice. Equal for texts that say the same. */
    static String bare(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    boolean isBlank() {
        return bare.isEmpty();
    }

    /** From 0, nothing in common, to 1, the same words. A blank text has nothing in common with any. */
    double with(Likeness other) {
        if (isBlank() || other.isBlank()) {
            return 0;
        }
        if (bare.equals(other.bare)) {
            return 1;
        }
        if (count == 0 || other.count == 0) {
            return 0;
        }
        int common = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (count + other.count);
    }
}
