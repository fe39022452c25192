package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the text of a published form apart into its printed pieces. The line breaks of the text carry the geometry of the page (see
 * {@link Gap}); page numbers are no part of the form and are taken out.
 */
final class PrintedText {
    /** A number alone in its paragraph, with or without the dashes of “— 3 —”. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－ ]*\\d{1,4}[-—–－ ]*");

    /** A page that ends is followed by more than the blank line that stands between two lines of a cell. */
    private static final int NEWLINES_AT_PAGE_END = 3;

    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\u3000]+");

    private PrintedText() {}

    /** The printed pieces of a text, in their order. */
    static List<Fragment> fragments(String text) {
        List<Line> lines = lines(text);
        List<Fragment> fragments = new ArrayList<>();
        boolean pageEnded = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isPageNumber(lines, i)) {
                pageEnded = true;
                continue;
            }
            Gap gap = pageEnded || line.indented() ? Gap.PAGE : line.newlinesBefore() == 1 ? Gap.HALF : Gap.LINE;
            for (String piece : SPACES.split(line.text(), -1)) {
                fragments.add(new Fragment(line.number(), gap, piece));
                gap = Gap.NONE;
            }
            pageEnded = false;
        }
        return fragments;
    }

    private static List<Line> lines(String text) {
        // A form feed begins a page, as a leading space does.
        String[] raw = text.replace("\f", "\n ").split("\\R", -1);
        List<Line> lines = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < raw.length; i++) {
            String stripped = SPACES.matcher(raw[i]).replaceAll(" ").strip();
            if (!stripped.isEmpty()) {
                lines.add(new Line(i + 1, i - last, raw[i].startsWith(" "), stripped));
                last = i;
            }
        }
        return lines;
    }

    private static boolean isPageNumber(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (!PAGE_NUMBER.matcher(line.text()).matches()) {
            return false;
        }
        boolean pageBeginsNext = at + 1 < lines.size() && lines.get(at + 1).indented();
        boolean paragraph = line.newlinesBefore() > 1;
        boolean dashed = !Character.isDigit(line.text().charAt(0));
        return line.newlinesBefore() >= NEWLINES_AT_PAGE_END || (paragraph && (pageBeginsNext || dashed));
    }

    private record Line(int number, int newlinesBefore, boolean indented, String text) {}
}
