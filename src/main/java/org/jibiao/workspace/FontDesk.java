package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jibiao.page.Face;
import org.jibiao.page.FaceSet;
import org.jibiao.page.FontChoice;
import org.jibiao.page.FontFile;
import org.jibiao.page.LeftOutFont;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MachineFont;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.page.machine.UnusableFontException;
import org.jibiao.text.Texts;

/**
 * The fonts that paper is printed in: the program's own, or others of the user's machine. What looks at font files takes a while and is
 * not for the window's thread. Safe for use by several threads.
 */
public final class FontDesk {
    private final Typefaces typefaces;
    private final MachineFonts machine;
    private final Texts texts = new Texts(FontDesk.class);
    private volatile FontChoice chosen = FontChoice.BUNDLED;

    public FontDesk(Typefaces typefaces, MachineFonts machine) {
        this.typefaces = typefaces;
        this.machine = machine;
    }

    /** What is chosen; a font of it that cannot be used counts as chosen until another one is. At once. */
    public FontChoice chosen() {
        return chosen;
    }

    /** The program's own fonts. At once. */
    public FaceSet bundled() {
        return typefaces.bundled();
    }

    /**
     * The Chinese fonts of the machine, those that can be used first.
     *
     * @param cancelled true ends the search with what was found so far
     */
    public List<MachineFont> search(BooleanSupplier cancelled) {
        return machine.all(cancelled);
    }

    /**
     * The fonts of a file that a person pointed at, usable or not.
     *
     * @throws UnusableFontException when it is no font file
     */
    public List<MachineFont> in(Path file) throws UnusableFontException {
        return machine.in(file);
    }

    /**
     * A font, to look at it before it is chosen.
     *
     * @throws UnusableFontException when paper cannot be printed in it
     */
    public FontFile read(ChosenFont font) throws UnusableFontException {
        return typefaces.read(font);
    }

    /**
     * Prints from now on in other fonts.
     *
     * @return in Chinese what of the choice cannot be used; the program's own fonts take its place
     */
    public List<String> choose(FontChoice choice) {
        return choose(() -> choice);
    }

    /**
     * Prints from now on in the fonts that are the choice when the turn of this call has come: of several calls the last to be asked
     * has the last word, both in what is chosen and in what is printed in.
     *
     * @param choosing gives the choice; it may look it up or write it down
     * @return in Chinese what of the choice cannot be used; the program's own fonts take its place
     */
    public synchronized List<String> choose(Supplier<FontChoice> choosing) {
        FontChoice choice = choosing.get();
        chosen = choice;
        return typefaces.choose(choice).stream()
                .map(LeftOutFont::reason)
                .distinct()
                .map(reason -> texts.get("font.left.out", reason))
                .toList();
    }

    /**
     * Prints from now on in fonts that were asked for by name or by file, besides those that are chosen already.
     *
     * @return in Chinese what of it cannot be done; nothing is changed then
     */
    public synchronized Optional<String> choose(FontWish wish) {
        if (wish.equals(FontWish.NONE)) {
            return Optional.empty();
        }
        FontChoice choice = chosen;
        try {
            for (Map.Entry<Face, String> asked : new TreeMap<>(wish.asked()).entrySet()) {
                ChosenFont font = machine.find(asked.getValue());
                typefaces.read(font);
                choice = choice.with(asked.getKey(), Optional.of(font));
            }
        } catch (UnusableFontException e) {
            return Optional.of(e.getMessage());
        }
        choose(choice);
        return Optional.empty();
    }
}
