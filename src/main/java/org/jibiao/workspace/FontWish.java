package org.jibiao.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jibiao.page.Face;

/**
 * The fonts that somebody asks for in words: each a name, such as 仿宋_GB2312, or a font file. Empty is what is printed in anyway.
 *
 * @param title of the title
 * @param heading of heads and labels
 * @param body of everything else
 */
public record FontWish(Optional<String> title, Optional<String> heading, Optional<String> body) {
    /** Nothing in particular. */
    public static final FontWish NONE = new FontWish(Optional.empty(), Optional.empty(), Optional.empty());

    Map<Face, String> asked() {
        Map<Face, String> asked = new EnumMap<>(Face.class);
        title.ifPresent(font -> asked.put(Face.TITLE, font));
        heading.ifPresent(font -> asked.put(Face.HEADING, font));
        body.ifPresent(font -> asked.put(Face.BODY, font));
        return asked;
    }
}
