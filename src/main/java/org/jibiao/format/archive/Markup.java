package org.jibiao.format.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML document in UTF-8, element by element. Names carry their prefixes as they are printed, and the namespaces are
 * attributes of the root. Attributes are given as names and values in turn. A character that XML 1.0 forbids is left out. Used by
 * one thread.
 *
 * <p>The JDK's stream writer does the same, but a Word document then costs three times what compressing it costs, and not twice.
 */
public final class Markup {
    /** So many characters are encoded at once. */
    private static final int PIECE = 1 << 14;

    private final OutputStream stream;
    private final StringBuilder piece = new StringBuilder(PIECE + 1024);
    private final Deque<String> open = new ArrayDeque<>();

    Markup(OutputStream stream) {
        this.stream = stream;
        piece.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Begins an element. */
    public Markup begin(String name, String... attributes) throws IOException {
        startTag(name, attributes);
        piece.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup end() throws IOException {
        piece.append("</").append(open.pop()).append('>');
        writeWhenFull();
        return this;
    }

    /** An element with nothing in it. */
    public Markup empty(String name, String... attributes) throws IOException {
        startTag(name, attributes);
        piece.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String name, String text, String... attributes) throws IOException {
        return begin(name, attributes).text(text).end();
    }

    /** Text inside the element that was begun last. */
    public Markup text(String text) throws IOException {
        append(text, false);
        writeWhenFull();
        return this;
    }

    private void startTag(String name, String... attributes) throws IOException {
        writeWhenFull();
        piece.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            piece.append(' ').append(attributes[i]).append("=\"");
            append(attributes[i + 1], true);
            piece.append('"');
        }
    }

    private void append(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Nearly all characters are written as they are, and those next to each other at once.
            if (unit <= '>' || Character.isSurrogate(unit) || unit > '\uFFFD') {
                int character = text.codePointAt(i);
                int length = Character.charCount(character);
                String written = written(character, attribute);
                if (!written.isEmpty() || !isAllowed(character)) {
                    piece.append(text, done, i).append(written);
                    done = i + length;
                }
                i += length - 1;
            }
        }
        piece.append(text, done, text.length());
    }

    /** What stands for a character; empty when it stands for itself or is left out. */
    private static String written(int character, boolean attribute) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            // A reader would take these for other white space (XML 1.0 §2.11, §3.3.3).
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }

    private void writeWhenFull() throws IOException {
        if (piece.length() >= PIECE) {
            write();
        }
    }

    private void write() throws IOException {
        stream.write(piece.toString().getBytes(StandardCharsets.UTF_8));
        piece.setLength(0);
    }

    void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        write();
    }

    /** XML 1.0, production 2; half a character is none either. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
