package org.jibiao.format.paper;

import java.util.Collections;
import java.util.List;

/**
 * The characters of a font that a document uses, numbered from 1 in the order of Unicode. Each character has its own number even
 * where the font draws two alike, so that copied text is the text that was written.
 */
public final class FontSubset {
    private final FontTraits traits;
    private final List<Integer> characters;
    private final int[] glyphs;
    private final int[] widths;
    private final byte[] program;

    /**
     * A subset.
     *
     * @param characters in the order of Unicode
     * @param glyphs for each character, the number of its shape in the program
     * @param widths for each character, its advance in thousandths of the font size
     * @param program the font file, with these characters alone
     */
    FontSubset(FontTraits traits, List<Integer> characters, int[] glyphs, int[] widths, byte[] program) {
        this.traits = traits;
        this.characters = List.copyOf(characters);
        this.glyphs = glyphs.clone();
        this.widths = widths.clone();
        this.program = program.clone();
    }

    public FontTraits traits() {
        return traits;
    }

    /** The characters, in the order of Unicode: the first has the number 1. */
    public List<Integer> characters() {
        return characters;
    }

    /** For each character, the number of its shape in the program. */
    public int[] glyphs() {
        return glyphs.clone();
    }

    /** For each character, its advance in thousandths of the font size. */
    public int[] widths() {
        return widths.clone();
    }

    /** The font file, with these characters alone. */
    public byte[] program() {
        return program.clone();
    }

    /**
     * The font file with a table, too, that leads from characters to their shapes: for documents that name characters rather than
     * shapes. White space that the font draws no shape for leads nowhere.
     */
    public byte[] mappedProgram() {
        return new FontTables(program)
                .with(CharacterMap.TAG, CharacterMap.of(characters, glyphs))
                .from(characters.getFirst(), characters.getLast())
                .file();
    }

    /** How far the ink of the characters reaches, a box that holds each of them. */
    public GlyphBox ink() {
        return new FontTables(program).box();
    }

    /** The shape of a character, by its number in the program; 0 when it has none. */
    public int glyphOf(int character) {
        return glyphs[numberOf(character) - 1];
    }

    /** The advance of a character, in thousandths of the font size. */
    public int widthOf(int character) {
        return widths[numberOf(character) - 1];
    }

    /**
     * The number of a character.
     *
     * @throws IllegalArgumentException when the subset was cut without it
     */
    public int numberOf(int character) {
        int index = Collections.binarySearch(characters, character);
        if (index < 0) {
            throw new IllegalArgumentException("U+%04X is not in the font".formatted(character));
        }
        return index + 1;
    }
}
