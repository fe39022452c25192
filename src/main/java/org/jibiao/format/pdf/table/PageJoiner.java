package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one document of pages: tables that page breaks have cut are whole again, page numbers and what repeats in the margins are gone. */
public final class PageJoiner {
    /** What stands above the second piece of a table. */
    private static final Pattern CONTINUED =
            Pattern.compile("[（(]?\\s*(续上?表?|接上[表页]|上接.{0,6}|下接.{0,6}|转下页)\\s*[）)]?\\s*\\d*");

    private final List<PageLayout> pages;
    private final RunningLines running;
    private final double textEnd;
    private final List<JoinedBlock> blocks = new ArrayList<>();
    private @Nullable OpenTable open;

    private PageJoiner(List<PageLayout> pages) {
        this.pages = pages;
        this.running = new RunningLines(pages);
        this.textEnd = pages.stream()
                .flatMap(page -> page.blocks().stream())
                .filter(PageLayout.FoundTable.class::isInstance)
                .mapToDouble(table -> table.box().bottom())
                .max()
                .orElse(0);
    }

    /** The lines and tables of all pages, in their order. */
    public static List<JoinedBlock> join(List<PageLayout> pages) {
        PageJoiner joiner = new PageJoiner(pages);
        pages.forEach(joiner::add);
        joiner.close();
        return List.copyOf(joiner.blocks);
    }

    private void add(PageLayout page) {
        List<PageLayout.Block> left = page.blocks().stream()
                .filter(block -> !(block instanceof PageLayout.FreeLine free && running.isOutsideText(free.line())))
                .toList();
        int begin = 0;
        int row = 1;
        Optional<Integer> continued = continuing(left, page.number());
        if (continued.isPresent()) {
            begin = continued.get() + 1;
            row += rows(left.get(continued.get()));
        }
        for (int i = begin; i < left.size(); i++) {
            switch (left.get(i)) {
                case PageLayout.FreeLine free -> add(free.line(), page, i, left);
                case PageLayout.FoundTable found -> {
                    close();
                    open = new OpenTable(found.table(), page.number(), row);
                    row += found.table().rows();
                }
            }
        }
    }

    private static int rows(PageLayout.Block table) {
        return table instanceof PageLayout.FoundTable found ? found.table().rows() : 0;
    }

    /** A line that repeats at the end of a page does not end the table before it, unless the table does. */
    private void add(TextLine line, PageLayout page, int index, List<PageLayout.Block> all) {
        boolean last = all.subList(index, all.size()).stream()
                .allMatch(block -> block instanceof PageLayout.FreeLine free && isTransparent(free.line()));
        if (open != null && last && page.number() < pages.getLast().number()) {
            open.addBelow(new JoinedBlock.Line(line.text(), page.number()));
            return;
        }
        close();
        blocks.add(new JoinedBlock.Line(line.text(), page.number()));
    }

    private boolean isTransparent(TextLine line) {
        return running.isRepeated(line) || CONTINUED.matcher(line.text()).matches();
    }

    /** Takes the first table of a page as a piece of the one before; which block it is. */
    private Optional<Integer> continuing(List<PageLayout.Block> page, int number) {
        if (open == null) {
            return Optional.empty();
        }
        for (int i = 0; i < page.size(); i++) {
            switch (page.get(i)) {
                case PageLayout.FreeLine free -> {
                    if (!isTransparent(free.line())) {
                        return Optional.empty();
                    }
                }
                case PageLayout.FoundTable found -> {
                    return open.goesOn(found.table(), number, textEnd) ? Optional.of(i) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private void close() {
        if (open != null) {
            blocks.add(open.table());
            blocks.addAll(open.below());
            open = null;
        }
    }
}
