package org.jibiao.ui.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each of several controls that share a window a letter of its own, to be pressed with Alt. */
final class Mnemonics {
    private final Set<Character> taken = new HashSet<>();

    /**
     * Letters for controls beside others.
     *
     * @param taken the letters of the others, which stand in their texts
     */
    Mnemonics(String taken) {
        taken.toLowerCase(Locale.ROOT).chars().forEach(letter -> this.taken.add((char) letter));
    }

    /**
     * A name with its letter marked, as JavaFX reads it: {@code E_xcel}; behind the name where none of its own is free, as is usual in
     * Chinese: {@code 粘贴表(_L)}.
     *
     * @param id where to take the letter from when the name has none
     */
    String mark(String name, String id) {
        String plain = name.replace("_", "__");
        for (int i = 0; i < plain.length(); i++) {
            if (take(plain.charAt(i))) {
                return plain.substring(0, i) + "_" + plain.substring(i);
            }
        }
        for (int i = 0; i < id.length(); i++) {
            if (take(id.charAt(i))) {
                return plain + "(_" + Character.toUpperCase(id.charAt(i)) + ")";
            }
        }
        return plain;
    }

    private boolean take(char letter) {
        char small = Character.toLowerCase(letter);
        return small >= 'a' && small <= 'z' && taken.add(small);
    }
}
