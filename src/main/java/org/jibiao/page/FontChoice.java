package org.jibiao.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jibiao.page.machine.ChosenFont;

/**
 * Which fonts of the user's machine paper is printed in instead of the program's own. A face for which none is chosen keeps the
 * program's own font.
 *
 * @param fonts the chosen font of each face that has one; {@link Face#STAND_IN} never has
 */
public record FontChoice(Map<Face, ChosenFont> fonts) {
    /** The program's own fonts. */
    public static final FontChoice BUNDLED = new FontChoice(Map.of());

    public FontChoice {
        fonts = Map.copyOf(fonts);
        if (fonts.containsKey(Face.STAND_IN)) {
            throw new IllegalArgumentException("what stands in is always the program's own font");
        }
    }

    /** The font chosen for a face. */
    public Optional<ChosenFont> of(Face face) {
        return Optional.ofNullable(fonts.get(face));
    }

    /** The same choice with another font for a face; empty for the program's own. */
    public FontChoice with(Face face, Optional<ChosenFont> font) {
        Map<Face, ChosenFont> changed = new EnumMap<>(Face.class);
        changed.putAll(fonts);
        changed.remove(face);
        font.ifPresent(chosen -> changed.put(face, chosen));
        return new FontChoice(changed);
    }
}
