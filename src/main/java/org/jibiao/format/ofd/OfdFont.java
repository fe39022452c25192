package org.jibiao.format.ofd;

import org.jibiao.format.paper.FontSubset;
import org.jibiao.format.paper.FontTraits;
import org.jibiao.format.paper.GlyphBox;

/**
 * A font in an OFD.
 *
 * @param id its number in the document
 * @param subset its characters
 * @param ink how far their ink reaches
 */
record OfdFont(int id, FontSubset subset, GlyphBox ink) {
    private static final int BOLD = 700;

    static OfdFont of(int id, FontSubset subset) {
        return new OfdFont(id, subset, subset.ink());
    }

    /** The name of its file, in the folder of resources. */
    String file() {
        return "font_" + id + ".ttf";
    }

    /** Its attributes in the list of resources; a reader goes by name and kind only when it cannot use the file. */
    String[] attributes() {
        FontTraits traits = subset.traits();
        return new String[] {
            "ID", String.valueOf(id),
            "FontName", traits.name(),
            "FamilyName", traits.family(),
            "Bold", String.valueOf(traits.weight() >= BOLD),
            "Serif", String.valueOf(traits.serif())
        };
    }
}
