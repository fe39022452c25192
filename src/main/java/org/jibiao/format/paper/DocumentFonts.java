package org.jibiao.format.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jibiao.page.Face;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Typefaces;

/** The fonts that documents of one format embed. Each is parsed once, when the first document asks for it. */
public final class DocumentFonts {
    private final Typefaces typefaces;
    private final List<String> tables;
    private final Map<Face, FontSource> sources = new ConcurrentHashMap<>();

    DocumentFonts(Typefaces typefaces, List<String> tables) {
        this.typefaces = typefaces;
        this.tables = List.copyOf(tables);
    }

    /** The fonts of a document, with the characters of its pages. A face that no page uses is left out. */
    public Map<Face, FontSubset> of(List<Page> pages) {
        Map<Face, NavigableSet<Integer>> used = new EnumMap<>(Face.class);
        pages.stream()
                .flatMap(DocumentFonts::lines)
                .flatMap(line -> line.runs().stream())
                .forEach(run -> {
                    NavigableSet<Integer> characters = used.computeIfAbsent(run.face(), face -> new TreeSet<>());
                    run.text().codePoints().forEach(characters::add);
                });
        Map<Face, FontSubset> fonts = new EnumMap<>(Face.class);
        used.forEach((face, characters) -> fonts.put(face, source(face).subset(characters, tables)));
        return fonts;
    }

    private FontSource source(Face face) {
        return sources.computeIfAbsent(face, missing -> new FontSource(missing, typefaces));
    }

    private static Stream<PlacedLine> lines(Page page) {
        return Stream.of(
                        page.headings().stream().map(PlacedHeading::lines).flatMap(List::stream),
                        page.cells().stream().map(PlacedCell::lines).flatMap(List::stream),
                        page.footer().stream())
                .flatMap(lines -> lines);
    }
}
