package org.jibiao.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jibiao.form.Place;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;

/**
 * The bundled fonts: their files for those who paint with them, their metrics for those who measure. A font is read when it is
 * first asked for; the program makes one of these and shares it. Safe for use by several threads.
 *
 * <p>What each font is and where it comes from: {@code assets/fonts/README.md}.
 */
public final class Typefaces {
    private final Map<Face, FaceMetrics> metrics = new ConcurrentHashMap<>();

    /** The file of a face, a TrueType font. The caller closes it. */
    public InputStream open(Face face) {
        return open(
                switch (face) {
                    case TITLE -> "NotoSerifSC-Black-subset.ttf";
                    case HEADING -> "NotoSansSC-Medium-subset.ttf";
                    case BODY -> "NotoSerifSC-Regular.ttf";
                });
    }

    /** The file of the face in which the window speaks, Noto Sans SC. The caller closes it. */
    public InputStream openWindowFace() {
        return open("NotoSansSC-Regular.ttf");
    }

    private static InputStream open(String file) {
        InputStream in = Typefaces.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program lacks its font " + file);
        }
        return in;
    }

    /**
     * The width of a text in points; characters that the face lacks are measured in the face that stands in for it.
     *
     * @param size the font size in points
     */
    public double width(Face face, double size, String text) {
        return chain(face).width(text, size);
    }

    /**
     * The characters that cannot be printed, each once for each place, in the order of the sheet. Empty means that every
     * character of the sheet has a shape in one of the fonts.
     */
    public List<MissingCharacter> missing(Sheet sheet) {
        Set<MissingCharacter> missing = new LinkedHashSet<>();
        for (Heading heading : sheet.headings()) {
            collectMissing(Style.of(heading.kind()).face(), heading.text(), heading.place(), missing);
        }
        for (Band band : sheet.bands()) {
            for (List<Row> rows : List.of(band.head(), band.rows())) {
                for (Row row : rows) {
                    for (Cell cell : row.cells()) {
                        collectMissing(Style.of(cell.role()).face(), cell.text(), cell.place(), missing);
                    }
                }
            }
        }
        return new ArrayList<>(missing);
    }

    private void collectMissing(Face face, String text, Optional<Place> place, Set<MissingCharacter> missing) {
        FaceChain chain = chain(face);
        text.codePoints()
                .filter(character -> !Invisible.isSpace(character) && !Invisible.isUnprinted(character))
                .filter(character -> !chain.has(character))
                .forEach(character -> missing.add(new MissingCharacter(character, place, text)));
    }

    FaceChain chain(Face face) {
        return new FaceChain(face, metrics(face), metrics(Face.BODY));
    }

    private FaceMetrics metrics(Face face) {
        return metrics.computeIfAbsent(face, this::read);
    }

    private FaceMetrics read(Face face) {
        try (InputStream in = open(face)) {
            return FaceMetrics.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
