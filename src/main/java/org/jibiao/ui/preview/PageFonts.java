package org.jibiao.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.text.Font;
import org.jibiao.page.Face;
import org.jibiao.page.FaceSet;
import org.jibiao.page.FontFile;
import org.jibiao.page.Typefaces;

/**
 * The fonts of the printed form, for the screen and the printer: each is loaded when it is first drawn. Safe for use by several
 * threads.
 */
public final class PageFonts {
    /**
     * The names under which JavaFX knows the fonts. Those that are chosen no more go when no page is set in them. Guarded by itself.
     */
    private final Map<FontFile, String> names = new WeakHashMap<>();

    /** Loads the faces that are chosen now. Throws {@link IllegalStateException} when one cannot be used on this screen. */
    public PageFonts(Typefaces typefaces) {
        FaceSet faces = typefaces.current();
        for (Face face : Face.values()) {
            nameOf(faces.font(face));
        }
    }

    private String nameOf(FontFile font) {
        synchronized (names) {
            return names.computeIfAbsent(font, PageFonts::load);
        }
    }

    private static String load(FontFile file) {
        try (InputStream in = file.openForScreen()) {
            Font font = Font.loadFont(in, 12);
            if (font == null) {
                throw new IllegalStateException("a font of the pages cannot be used on this screen");
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font in a size. */
    public Font font(FontFile file, double size) {
        return new Font(nameOf(file), size);
    }
}
