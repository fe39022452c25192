package org.jibiao.format.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jibiao.page.FontFile;

/**
 * A font from which documents take the characters that they embed. Cut with FontBox rather than by iText: iText leaves
 * the tables for all 30,000 glyphs in the embedded font, which takes most of a document's time and half its size.
 */
final class FontSource {
    private final FontFile file;
    private final TrueTypeFont font;

    /** FontBox does not promise that several threads may read one font. */
    private final Lock reading = new ReentrantLock();

    FontSource(FontFile file) {
        this.file = file;
        try (InputStream in = file.open()) {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOf(FontFile other) {
        return file.equals(other);
    }

    /**
     * The font with some characters only.
     *
     * @param tables the names of the tables that the subset shall have
     */
    FontSubset subset(NavigableSet<Integer> characters, List<String> tables) {
        reading.lock();
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, tables);
            subsetter.addAll(characters);
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            subsetter.writeToStream(program);
            int[] glyphs = glyphs(characters, subsetter.getGIDMap());
            return new FontSubset(
                    FontTraits.of(font), List.copyOf(characters), glyphs, widths(characters), program.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reading.unlock();
        }
    }

    /** The glyph of each character in the subset. */
    private int[] glyphs(NavigableSet<Integer> characters, Map<Integer, Integer> wholeBySubset) throws IOException {
        Map<Integer, Integer> subsetByWhole = new HashMap<>();
        wholeBySubset.forEach((subset, whole) -> subsetByWhole.put(whole, subset));
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        return characters.stream()
                .mapToInt(character -> subsetByWhole.getOrDefault(glyphs.getGlyphId(character), 0))
                .toArray();
    }

    private int[] widths(NavigableSet<Integer> characters) {
        return characters.stream().mapToInt(file::advance).toArray();
    }
}
