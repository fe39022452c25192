package org.jibiao.format.paper;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a font beside embedding it (for PDF: ISO 32000-1 §9.8). Lengths are thousandths of the font size.
 *
 * @param name the PostScript name
 * @param family the name of the family, the same for all its weights
 * @param serif whether its strokes end in serifs, as those of 宋体 do
 * @param weight from 100 to 900: 400 is regular, 700 bold
 * @param box left, bottom, right and top of the box around all glyphs
 * @param stem the width of the main stems
 */
public record FontTraits(
        String name,
        String family,
        boolean serif,
        int weight,
        List<Integer> box,
        int ascent,
        int descent,
        int capHeight,
        int stem) {
    /** The number in a font's table of names under which its family stands where there are more than four weights. */
    private static final int TYPOGRAPHIC_FAMILY = 16;

    /** PANOSE of Latin text: in the second place, from 2 to 10, the shapes of serifs. */
    private static final int LATIN_TEXT = 2;

    private static final int FIRST_SERIF = 2;
    private static final int LAST_SERIF = 10;

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^!-~]|[\\[\\](){}<>/%]");

    static FontTraits of(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        int unitsPerEm = head.getUnitsPerEm();
        String name = printable(font.getName());
        return new FontTraits(
                name,
                Objects.requireNonNullElse(family(font), name),
                isSerif(os2.getPanose()),
                os2.getWeightClass(),
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

    /**
     * A PostScript name has only the printable characters of ASCII, and none of ten signs (OpenType specification, "name"). Not every
     * maker of a Chinese font knows.
     */
    private static String printable(@Nullable String postScriptName) {
        String clean = postScriptName == null
                ? ""
                : NOT_IN_NAMES.matcher(postScriptName).replaceAll("");
        return clean.isEmpty() ? "Font" : clean;
    }

    private static @Nullable String family(TrueTypeFont font) throws IOException {
        NamingTable names = font.getNaming();
        return names.getNameRecords().stream()
                .filter(record -> record.getNameId() == TYPOGRAPHIC_FAMILY)
                .flatMap(record -> Stream.ofNullable(record.getString()))
                .findFirst()
                .orElse(names.getFontFamily());
    }

    private static boolean isSerif(byte[] panose) {
        return panose[0] == LATIN_TEXT && panose[1] >= FIRST_SERIF && panose[1] <= LAST_SERIF;
    }

    private static int thousandths(int units, int unitsPerEm) {
        return Math.round(units * 1000f / unitsPerEm);
    }
}
