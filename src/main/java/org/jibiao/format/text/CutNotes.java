package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.format.text.TableReading.Item;
import org.jibiao.format.text.TableReading.ReadRow;
import org.jibiao.standard.FormStandard;

/**
 * Joins the notes that a page end has cut between two of the rows that share them: what is left of such a note stands in the first row of
 * the next page, and looks like a note of that row. Only a prescribed note can be told from two notes; that is what it is joined by.
 */
final class CutNotes {
    private static final int NOTE = 2;

    private final List<Fragment> fragments;
    private final Set<String> prescribed = new HashSet<>();

    CutNotes(List<Fragment> fragments, FormStandard standard) {
        this.fragments = fragments;
        for (FormStandard.Category category : standard.categories()) {
            for (FormStandard.Group group : category.groups()) {
                prescribed.add(LabelMatch.bare(group.note()));
                group.indicators().forEach(indicator -> prescribed.add(LabelMatch.bare(indicator.note())));
            }
        }
        prescribed.remove("");
    }

    /** The items of a table with every such note in its first row alone. */
    List<Item> joined(List<Item> items) {
        List<Item> joined = new ArrayList<>(items);
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i) instanceof ReadRow row && !row.row().isBlank(NOTE)) {
                int next = nextWithNote(joined, i, row);
                if (next > 0 && joined.get(next) instanceof ReadRow rest && isCut(row, rest)) {
                    List<Span> spans = new ArrayList<>(row.row().cells().get(NOTE));
                    spans.addAll(rest.row().cells().get(NOTE));
                    joined.set(i, withNote(row, spans));
                    joined.set(next, withNote(rest, List.of()));
                }
            }
        }
        return joined;
    }

    /** The next row of the group that has a note; -1 when none has. */
    private static int nextWithNote(List<Item> items, int at, ReadRow row) {
        for (int i = at + 1; i < items.size(); i++) {
            if (!(items.get(i) instanceof ReadRow next) || next.group() != row.group()) {
                return -1;
            }
            if (!next.row().isBlank(NOTE)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCut(ReadRow row, ReadRow rest) {
        boolean onNewPage = fragments.get(rest.span().from()).before() == Gap.PAGE;
        String note = text(row);
        return onNewPage && !prescribed.contains(note) && prescribed.contains(note + text(rest));
    }

    private String text(ReadRow row) {
        StringBuilder text = new StringBuilder();
        for (Span span : row.row().cells().get(NOTE)) {
            fragments.subList(span.from(), span.to()).forEach(fragment -> text.append(fragment.text()));
        }
        return text.toString();
    }

    private static ReadRow withNote(ReadRow row, List<Span> spans) {
        List<List<Span>> cells = new ArrayList<>(row.row().cells());
        cells.set(NOTE, List.copyOf(spans));
        RowReading reading = new RowReading(row.row().labels(), cells, row.row().sharesNote());
        RowReading other = row.isDoubtful() ? row.other() : reading;
        return new ReadRow(row.span(), row.group(), reading, other);
    }
}
