package org.jibiao.format.paper;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a document says of a font beside embedding it (for PDF: ISO 32000-1 §9.8). Lengths are thousandths of the font size.
 *
 * @param name the PostScript name
 * @param box left, bottom, right and top of the box around all glyphs
 * @param stem the width of the main stems
 */
public record FontTraits(String name, List<Integer> box, int ascent, int descent, int capHeight, int stem) {
    static FontTraits of(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        int unitsPerEm = head.getUnitsPerEm();
        return new FontTraits(
                font.getName(),
                List.of(
                        thousandths(head.getXMin(), unitsPerEm),
                        thousandths(head.getYMin(), unitsPerEm),
                        thousandths(head.getXMax(), unitsPerEm),
                        thousandths(head.getYMax(), unitsPerEm)),
                thousandths(os2.getTypoAscender(), unitsPerEm),
                thousandths(os2.getTypoDescender(), unitsPerEm),
                thousandths(os2.getCapHeight(), unitsPerEm),
                // TrueType does not tell. A viewer needs it only to find something similar, which it never has to here.
                os2.getWeightClass() / 5);
    }

    private static int thousandths(int units, int unitsPerEm) {
        return Math.round(units * 1000f / unitsPerEm);
    }
}
