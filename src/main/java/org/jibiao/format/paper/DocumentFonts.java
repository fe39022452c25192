package org.jibiao.format.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jibiao.page.Face;
import org.jibiao.page.FontFile;
import org.jibiao.page.Page;

/**
 * The fonts that documents of one format embed. Each is parsed once, when the first document asks for it, and forgotten when a
 * document has another font for the face.
 */
public final class DocumentFonts {
    private final List<String> tables;
    private final Map<Face, FontSource> sources = new ConcurrentHashMap<>();

    DocumentFonts(List<String> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * The fonts of a document, with the characters of its pages, which are cut in one and the same set of fonts. A face that no page
     * uses is left out.
     */
    public Map<Face, FontSubset> of(List<Page> pages) {
        Map<Face, FontFile> files = new EnumMap<>(Face.class);
        Map<Face, NavigableSet<Integer>> used = new EnumMap<>(Face.class);
        pages.stream()
                .flatMap(Page::lines)
                .flatMap(line -> line.runs().stream())
                .forEach(run -> {
                    FontFile before = files.putIfAbsent(run.face(), run.font());
                    if (before != null && !before.equals(run.font())) {
                        throw new IllegalArgumentException("pages in two fonts for " + run.face());
                    }
                    NavigableSet<Integer> characters = used.computeIfAbsent(run.face(), face -> new TreeSet<>());
                    run.text().codePoints().forEach(characters::add);
                });
        Map<Face, FontSubset> fonts = new EnumMap<>(Face.class);
        files.forEach((face, file) ->
                fonts.put(face, source(face, file).subset(used.getOrDefault(face, new TreeSet<>()), tables)));
        return fonts;
    }

    private FontSource source(Face face, FontFile file) {
        FontSource source =
                sources.compute(face, (one, known) -> known != null && known.isOf(file) ? known : new FontSource(file));
        return Objects.requireNonNull(source);
    }
}
