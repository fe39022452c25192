package org.jibiao.page;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.FontFolders;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.page.machine.UnusableFontException;
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
    private final MachineFonts machine;
    private volatile FaceSet current;

    /** The program's own fonts, and those of this machine when they are chosen. */
    public Typefaces() {
        this(new MachineFonts(FontFolders.ofThisMachine()));
    }

    /** The program's own fonts, and those of a machine when they are chosen. */
    public Typefaces(MachineFonts machine) {
        this.machine = machine;
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

    /** The program's own fonts. */
    public FaceSet bundled() {
        return bundled;
    }

    /**
     * Prints from now on in other fonts. What is being printed already stays as it is. Reads whole font files: not for the window's
     * thread.
     *
     * @return what of the choice cannot be used; its faces keep the program's own fonts
     */
    public synchronized List<LeftOutFont> choose(FontChoice choice) {
        List<LeftOutFont> leftOut = new ArrayList<>();
        Map<ChosenFont, FontFile> known = new HashMap<>();
        FaceSet chosen = bundled;
        for (var wanted : new TreeMap<>(choice.fonts()).entrySet()) {
            ChosenFont font = wanted.getValue();
            try {
                FontFile file = known.get(font);
                if (file == null) {
                    file = read(font);
                    known.put(font, file);
                }
                chosen = chosen.with(wanted.getKey(), file);
            } catch (UnusableFontException e) {
                leftOut.add(new LeftOutFont(wanted.getKey(), font, e.getMessage()));
            }
        }
        current = chosen;
        return leftOut;
    }

    /**
     * A font of the machine, to look at it before it is chosen. Reads the whole file: not for the window's thread.
     *
     * @throws UnusableFontException when paper cannot be printed in it
     */
    public FontFile read(ChosenFont font) throws UnusableFontException {
        return machine.read(font, FontFile::ofMachine);
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
