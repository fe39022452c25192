package org.jibiao.format.paper;

import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.page.FaceSet;
import org.jibiao.page.FormPages;
import org.jibiao.page.MissingCharacter;
import org.jibiao.page.PrintedForm;
import org.jibiao.page.Typefaces;
import org.jibiao.text.Texts;

/** Forms on paper for the formats that are painted: what comes from here can be printed to the last character. */
public final class Papers {
    private final FormPages pages;
    private final Typefaces typefaces;
    private final Texts texts = new Texts(Papers.class);

    public Papers(FormPages pages, Typefaces typefaces) {
        this.pages = pages;
        this.typefaces = typefaces;
    }

    /**
     * The fonts that documents of one format embed.
     *
     * @param tables the names of the TrueType tables that a font embedded in it has
     */
    public DocumentFonts fonts(List<String> tables) {
        return new DocumentFonts(tables);
    }

    /**
     * A form on paper, in the fonts that are chosen now.
     *
     * @throws UnprintableFormException when no font has one of its characters; the message names each with its place
     */
    public PrintedForm of(DepartmentForm form) throws UnprintableFormException {
        FaceSet faces = typefaces.current();
        PrintedForm printed = pages.of(form, faces);
        List<MissingCharacter> missing = faces.missing(printed.sheet());
        if (!missing.isEmpty()) {
            throw new UnprintableFormException(
                    new MissingCharacterMessage(texts, printed.standard().labels()).of(missing, form));
        }
        return printed;
    }
}
