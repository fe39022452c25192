package org.jibiao.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.text.Font;
import org.jibiao.page.Face;
import org.jibiao.page.FaceSet;
import org.jibiao.page.FontFile;
import org.jibiao.page.Typefaces;

/** The fonts of the printed form, for the screen: each is loaded when it is first drawn. The window's thread only. */
public final class PageFonts {
    /** Fonts that are chosen no more go when no page is set in them. */
    private final Map<FontFile, Loaded> loaded = new WeakHashMap<>();

    /** A font on the screen, by the name under which JavaFX knows it. */
    private record Loaded(String name, Map<Double, Font> sizes) {}

    /** Loads the faces that are chosen now. Throws {@link IllegalStateException} when one cannot be used on this screen. */
    public PageFonts(Typefaces typefaces) {
        FaceSet faces = typefaces.current();
        for (Face face : Face.values()) {
            FontFile font = faces.font(face);
            loaded.computeIfAbsent(font, PageFonts::load);
        }
    }

    private static Loaded load(FontFile file) {
        try (InputStream in = file.open()) {
            Font font = Font.loadFont(in, 12);
            if (font == null) {
                throw new IllegalStateException("a font of the pages cannot be used on this screen");
            }
            return new Loaded(font.getName(), new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font in a size. */
    public Font font(FontFile file, double size) {
        Loaded font = loaded.computeIfAbsent(file, PageFonts::load);
        return font.sizes().computeIfAbsent(size, points -> new Font(font.name(), points));
    }
}
