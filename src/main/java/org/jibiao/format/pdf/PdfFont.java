package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jibiao.format.paper.FontSubset;
import org.jibiao.format.paper.FontTraits;

/** A font in a PDF: its characters by their numbers, each of two bytes (ISO 32000-1 §9.7). */
final class PdfFont {
    /** The tables that it needs (ISO 32000-1 §9.9, for a Type 0 font). */
    static final List<String> TABLES = List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

    /** A symbolic font: its characters are not those of the standard Latin set (ISO 32000-1 table 123). */
    private static final int SYMBOLIC = 4;

    /** So many lines one block of a character map may have (Adobe technical note 5014). */
    private static final int BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final FontSubset subset;
    private final FontTraits traits;

    PdfFont(FontSubset subset) {
        this.subset = subset;
        this.traits = subset.traits();
    }

    /** A text as it is written into a page: the numbers of its characters in hexadecimal. */
    String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 4 + 2).append('<');
        text.codePoints().forEach(character -> encoded.append(HEX.toHexDigits((char) subset.numberOf(character))));
        return encoded.append('>').toString();
    }

    /** Puts the font into a document. */
    PdfDictionary addTo(PdfDocument document) {
        PdfName name = new PdfName(prefix() + traits.name());
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.Type0);
        font.put(PdfName.BaseFont, name);
        font.put(PdfName.Encoding, PdfName.IdentityH);
        font.put(PdfName.DescendantFonts, new PdfArray(numberedFont(name, document)));
        font.put(PdfName.ToUnicode, stream(toUnicode(), document));
        return (PdfDictionary) font.makeIndirect(document);
    }

    private PdfDictionary numberedFont(PdfName name, PdfDocument document) {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.Registry, new PdfString("Adobe"));
        system.put(PdfName.Ordering, new PdfString("Identity"));
        system.put(PdfName.Supplement, new PdfNumber(0));
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.CIDFontType2);
        font.put(PdfName.BaseFont, name);
        font.put(PdfName.CIDSystemInfo, system);
        font.put(PdfName.FontDescriptor, descriptor(name, document));
        font.put(PdfName.DW, new PdfNumber(1000));
        font.put(PdfName.W, new PdfArray(List.of(new PdfNumber(1), new PdfArray(subset.widths()))));
        font.put(PdfName.CIDToGIDMap, stream(glyphMap(), document));
        return (PdfDictionary) font.makeIndirect(document);
    }

    private PdfDictionary descriptor(PdfName name, PdfDocument document) {
        byte[] program = subset.program();
        PdfStream file = stream(program, document);
        file.put(PdfName.Length1, new PdfNumber(program.length));
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, name);
        descriptor.put(PdfName.Flags, new PdfNumber(SYMBOLIC));
        descriptor.put(
                PdfName.FontBBox,
                new PdfArray(traits.box().stream().mapToInt(Integer::intValue).toArray()));
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(0));
        descriptor.put(PdfName.Ascent, new PdfNumber(traits.ascent()));
        descriptor.put(PdfName.Descent, new PdfNumber(traits.descent()));
        descriptor.put(PdfName.CapHeight, new PdfNumber(traits.capHeight()));
        descriptor.put(PdfName.StemV, new PdfNumber(traits.stem()));
        descriptor.put(PdfName.FontFile2, file);
        return (PdfDictionary) descriptor.makeIndirect(document);
    }

    /** For each number, two bytes with its glyph; number 0 is the glyph for a missing character. */
    private byte[] glyphMap() {
        int[] glyphs = subset.glyphs();
        byte[] map = new byte[(glyphs.length + 1) * 2];
        for (int i = 0; i < glyphs.length; i++) {
            map[2 * i + 2] = (byte) (glyphs[i] >> 8);
            map[2 * i + 3] = (byte) glyphs[i];
        }
        return map;
    }

    /** For each number its character, by which text is copied and searched (ISO 32000-1 §9.10.3). */
    private byte[] toUnicode() {
        List<Integer> characters = subset.characters();
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < characters.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                byte[] utf16 = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
                map.append('<')
                        .append(HEX.toHexDigits((char) (i + 1)))
                        .append("> <")
                        .append(HEX.formatHex(utf16))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Six letters that differ from subset to subset (ISO 32000-1 §9.6.4), the same for the same characters. */
    private String prefix() {
        StringBuilder prefix = new StringBuilder();
        int rest = subset.characters().hashCode() >>> 1;
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return prefix.append('+').toString();
    }

    private static PdfStream stream(byte[] content, PdfDocument document) {
        PdfStream stream = new PdfStream(content);
        stream.makeIndirect(document);
        return stream;
    }
}
