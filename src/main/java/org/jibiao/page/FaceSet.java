package org.jibiao.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.Place;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;

/**
 * The font of each face, as chosen at one moment. Pages are cut in one of these from beginning to end, whatever a person chooses
 * meanwhile. Immutable.
 */
public final class FaceSet {
    private final Map<Face, FontFile> fonts;
    private final Face standIn;

    /** A set that has a font for every face. */
    FaceSet(Map<Face, FontFile> fonts) {
        this.fonts = new EnumMap<>(fonts);
        standIn = font(Face.BODY).equals(font(Face.STAND_IN)) ? Face.BODY : Face.STAND_IN;
    }

    /** The font of a face. */
    public FontFile font(Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    /** The same set with another font for one face. */
    FaceSet with(Face face, FontFile font) {
        Map<Face, FontFile> changed = new EnumMap<>(fonts);
        changed.put(face, font);
        return new FaceSet(changed);
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
        return new FaceChain(face, font(face), standIn, font(standIn));
    }
}
