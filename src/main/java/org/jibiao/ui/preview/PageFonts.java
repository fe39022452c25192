package org.jibiao.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.jibiao.page.Face;
import org.jibiao.page.Typefaces;

/** The bundled faces of the printed form, for the screen. */
public final class PageFonts {
    private final Map<Face, String> names = new EnumMap<>(Face.class);
    private final Map<Face, Map<Double, Font>> fonts = new EnumMap<>(Face.class);

    /** Loads the faces. Throws {@link IllegalStateException} when one cannot be used on this screen. */
    public PageFonts(Typefaces typefaces) {
        for (Face face : Face.values()) {
            names.put(face, load(typefaces, face).getName());
        }
    }

    private static Font load(Typefaces typefaces, Face face) {
        try (InputStream in = typefaces.open(face)) {
            Font font = Font.loadFont(in, 12);
            if (font == null) {
                throw new IllegalStateException("cannot use the font of " + face);
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font of a face in a size; the window's thread only. */
    public Font font(Face face, double size) {
        String name = names.getOrDefault(face, "");
        return fonts.computeIfAbsent(face, one -> new HashMap<>())
                .computeIfAbsent(size, points -> new Font(name, points));
    }
}
