package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers, and lines that stand at the same place on many pages. */
final class RunningLines {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–―－~·•\\s]*(第\\s*)?(\\d{1,5}|[ivxlcIVXLC]{1,7})\\s*(页)?"
                    + "([\\s,，、/／]*(共|of)?\\s*\\d{1,5}\\s*页?)?[-—–―－~·•\\s]*|[Pp]age\\s*\\d+.*");

    /** How much of a page's height at either end may hold page numbers and lines that repeat. */
    private static final double MARGIN = 0.16;

    /** What stands nearer to the end of the page than this, in parts of its height, is outside the text. */
    private static final double OUTSIDE = 0.075;

    /** A line in larger letters than this is a title, in points: that of a form repeats, too, in a volume. */
    private static final double LARGEST = 13;

    /** How far a line that repeats may stand from its place on another page, in points. */
    private static final double SAME_PLACE = 4;

    /** How many pages apart a line is looked for: heads of left and right pages differ. */
    private static final int NEIGHBOURS = 2;

    private final Set<TextLine> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextLine> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TextLine> outside = Collections.newSetFromMap(new IdentityHashMap<>());

    RunningLines(List<PageLayout> pages) {
        List<List<TextLine>> margins =
                pages.stream().map(RunningLines::inMargins).toList();
        for (int i = 0; i < pages.size(); i++) {
            double height = pages.get(i).height();
            for (TextLine line : margins.get(i)) {
                if (PAGE_NUMBER.matcher(line.text()).matches()) {
                    numbers.add(line);
                } else if (isRepeated(line, i, margins)) {
                    repeated.add(line);
                    boolean above = line.box().bottom() < OUTSIDE * height;
                    boolean below = line.box().top() > (1 - OUTSIDE) * height;
                    if (!isTitle(line) && (above || below)) {
                        outside.add(line);
                    }
                }
            }
        }
    }

    private static List<TextLine> inMargins(PageLayout page) {
        List<TextLine> lines = new ArrayList<>();
        for (PageLayout.Block block : page.blocks()) {
            if (block instanceof PageLayout.FreeLine free
                    && (block.box().top() < MARGIN * page.height()
                            || block.box().bottom() > (1 - MARGIN) * page.height())) {
                lines.add(free.line());
            }
        }
        return lines;
    }

    /** Two more pages nearby must have it; a title the page before, as where a spreadsheet prints it on every page. */
    private static boolean isRepeated(TextLine line, int page, List<List<TextLine>> margins) {
        if (isTitle(line)) {
            return page > 0 && margins.get(page - 1).stream().anyMatch(other -> isSame(line, other));
        }
        int found = 0;
        for (int i = Math.max(0, page - 2 * NEIGHBOURS); i <= page + 2 * NEIGHBOURS && i < margins.size(); i++) {
            if (i != page && margins.get(i).stream().anyMatch(other -> isSame(line, other))) {
                found++;
            }
        }
        return found >= Math.min(NEIGHBOURS, margins.size() - 1);
    }

    private static boolean isTitle(TextLine line) {
        return line.size() > LARGEST;
    }

    private static boolean isSame(TextLine line, TextLine other) {
        return Math.abs(line.box().top() - other.box().top()) < SAME_PLACE
                && line.text().length() == other.text().length()
                && withoutNumbers(line).equals(withoutNumbers(other));
    }

    private static String withoutNumbers(TextLine line) {
        return line.text().replaceAll("\\d", "#");
    }

    /** Whether it is a page number, or stands again and again outside the text of the pages. */
    boolean isOutsideText(TextLine line) {
        return numbers.contains(line) || outside.contains(line);
    }

    /** Whether it stands at the same place on pages nearby: between two pieces of a table it says nothing new. */
    boolean isRepeated(TextLine line) {
        return repeated.contains(line) || isOutsideText(line);
    }
}
