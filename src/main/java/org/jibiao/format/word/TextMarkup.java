package org.jibiao.format.word;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jibiao.format.archive.Markup;

/** Writes texts as paragraphs, as they were typed: each line one paragraph, with its spaces and tabs. */
record TextMarkup(Markup xml) {
    /** The line ends that text of any origin comes with. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Lines without text after the last one with some. They show nothing, in print either. */
    private static final Pattern BLANK_END = Pattern.compile("\\R+\\z");

    /** Writes a text, at least one paragraph. */
    void paragraphs(WordStyle style, String text) throws IOException {
        for (String line : LINE_END.split(BLANK_END.matcher(text).replaceFirst(""), -1)) {
            paragraph(style.id(), line);
        }
    }

    /** A paragraph without text. */
    void blank(String style) throws IOException {
        paragraph(style, "");
    }

    private void paragraph(String style, String line) throws IOException {
        xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", style).end();
        if (!line.isEmpty()) {
            run(line);
        }
        xml.end();
    }

    private void run(String line) throws IOException {
        xml.begin("w:r").begin("w:rPr");
        // Quotation marks, dashes and rare characters are Chinese here, in the Chinese font and with its width.
        xml.empty("w:rFonts", "w:hint", "eastAsia").end();
        int begin = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
            text(line.substring(begin, tab));
            xml.empty("w:tab");
            begin = tab + 1;
        }
        text(line.substring(begin));
        xml.end();
    }

    private void text(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (text.strip().length() == text.length()) {
            xml.element("w:t", text);
        } else {
            xml.element("w:t", text, "xml:space", "preserve");
        }
    }
}
