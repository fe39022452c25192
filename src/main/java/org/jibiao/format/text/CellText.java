package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;

/** What a cell says, put together again from the lines that are printed of it. */
final class CellText {
    private final List<Fragment> fragments;

    CellText(List<Fragment> fragments) {
        this.fragments = fragments;
    }

    /** The lines in a run of fragments. */
    List<String> lines(Span span) {
        List<String> lines = new ArrayList<>();
        for (int i = span.from(); i < span.to(); i++) {
            Fragment fragment = fragments.get(i);
            if (i > span.from() && !fragment.beginsLine()) {
                lines.add(Spacing.joined(lines.removeLast(), fragment.text()));
            } else {
                lines.add(fragment.text());
            }
        }
        return lines;
    }

    /** The text of a cell whose lines are in the spans, paragraphs separated by {@code \n}. */
    String text(List<Span> spans, Column column) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (Span span : spans) {
            for (String line : lines(span)) {
                if (!last.isEmpty() && column.endsParagraph(last, line)) {
                    text.append('\n');
                }
                text.append(line);
                last = line;
            }
        }
        return Spacing.written(text.toString());
    }
}
