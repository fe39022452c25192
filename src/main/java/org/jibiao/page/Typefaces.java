package org.jibiao.page;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jibiao.sheet.Sheet;

/**
 * The fonts in which the program prints: its own, and those of the user's machine that were chosen instead. A font is read when it
 * is first asked for; the program makes one of these and shares it. Safe for use by several threads.
 *
 * <p>What each bundled font is and where it comes from: {@code assets/fonts/README.md}.
 */
public final class Typefaces {
    private final FaceSet bundled;
    private final FontFile window = FontFile.bundled("NotoSansSC-Regular.ttf");
    private volatile FaceSet current;

    public Typefaces() {
        FontFile body = FontFile.bundled("NotoSerifSC-Regular.ttf");
        Map<Face, FontFile> own = new EnumMap<>(Face.class);
        own.put(Face.TITLE, FontFile.bundled("NotoSerifSC-Black-subset.ttf"));
        own.put(Face.HEADING, FontFile.bundled("NotoSansSC-Medium-subset.ttf"));
        own.put(Face.BODY, body);
        own.put(Face.STAND_IN, body);
        bundled = new FaceSet(own);
        current = bundled;
    }

    /** The fonts that are chosen now. */
    public FaceSet current() {
        return current;
    }

    /** The file of the face in which the window speaks, Noto Sans SC. The caller closes it. */
    public InputStream openWindowFace() {
        return window.open();
    }

    /** {@link FaceSet#width} in the fonts that are chosen now. */
    public double width(Face face, double size, String text) {
        return current.width(face, size, text);
    }

    /** {@link FaceSet#missing} in the fonts that are chosen now. */
    public List<MissingCharacter> missing(Sheet sheet) {
        return current.missing(sheet);
    }
}
