package org.jibiao.page;

import java.util.Objects;
import org.jibiao.page.machine.ChosenFont;

/**
 * A chosen font that cannot be used, so that its face keeps the program's own.
 *
 * @param reason why, in Chinese
 */
public record LeftOutFont(Face face, ChosenFont font, String reason) {
    public LeftOutFont {
        Objects.requireNonNull(face);
        Objects.requireNonNull(font);
        Objects.requireNonNull(reason);
    }
}
