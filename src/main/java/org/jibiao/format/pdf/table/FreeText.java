package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The text outside all ruled tables: its lines, and the tables that have no lines of their own or only some. */
final class FreeText {
    /** How far the ends of the lines of one table may stand apart, in points. */
    private static final double SAME_END = 5;

    /** With fewer lines above and below its rows it may be anything. */
    private static final int FEWEST_RULES = 3;

    /** How many lines with words apart make a table without any lines. */
    private static final int FEWEST_LINES = 3;

    /** How far apart the lines of one table may stand, in parts of their size. */
    private static final double SAME_TABLE = 4;

    private final List<List<TextLine>> lines = new ArrayList<>();
    private final List<Box> tables;
    private final List<PageLayout.Block> blocks = new ArrayList<>();

    private FreeText(List<Box> tables) {
        this.tables = tables;
    }

    /**
     * Reads it.
     *
     * @param glyphs the characters
     * @param rules the horizontal lines that belong to no ruled table
     * @param tables the places of the ruled tables, over which no other table reaches
     */
    static List<PageLayout.Block> blocks(List<Glyph> glyphs, List<Rule> rules, List<Box> tables) {
        FreeText text = new FreeText(tables);
        PageReader.byDirection(glyphs).forEach((direction, found) -> {
            if (direction == Direction.RIGHT) {
                LineBuilder.lines(found).forEach(text::add);
            } else if (!found.stream().allMatch(Glyph::isSpace)) {
                text.blocks.add(new PageLayout.FreeLine(sideways(direction, found)));
            }
        });
        text.takeRuled(rules);
        text.takeAligned();
        return text.blocks;
    }

    private void add(List<Glyph> glyphs) {
        List<TextLine> chunks = new ArrayList<>();
        for (List<Glyph> chunk : LineBuilder.chunks(glyphs, AlignedTable.COLUMN_GAP)) {
            chunks.add(LineBuilder.line(chunk));
        }
        lines.add(chunks);
    }

    /** Takes the tables that have horizontal lines only. */
    private void takeRuled(List<Rule> rules) {
        List<Rule> left = new ArrayList<>(rules);
        left.sort(Comparator.comparingDouble(Rule::at));
        while (!left.isEmpty()) {
            Rule first = left.getFirst();
            List<Rule> same = left.stream()
                    .filter(rule -> Math.abs(rule.from() - first.from()) < SAME_END
                            && Math.abs(rule.to() - first.to()) < SAME_END)
                    .toList();
            left.removeAll(same);
            if (same.size() >= FEWEST_RULES) {
                takeRuled(first, same);
            }
        }
    }

    private void takeRuled(Rule first, List<Rule> rules) {
        Box box = new Box(
                first.from() - SAME_END,
                first.at(),
                first.to() + SAME_END,
                rules.getLast().at());
        List<List<TextLine>> within = lines.stream()
                .filter(line -> box.holds(
                        line.getFirst().box().centreX(), line.getFirst().box().centreY()))
                .toList();
        if (within.size() < 2 || isCrossed(box.top(), box.bottom())) {
            return;
        }
        Optional<PageTable> table =
                AlignedTable.of(within, rules.stream().map(Rule::at).toList());
        table.ifPresent(found -> {
            blocks.add(new PageLayout.FoundTable(found));
            lines.removeAll(within);
        });
    }

    private boolean isCrossed(double from, double to) {
        return tables.stream().anyMatch(table -> table.bottom() > from && table.top() < to);
    }

    /** Takes the tables without any lines, and everything else as lines of text. */
    private void takeAligned() {
        int begin = 0;
        while (begin < lines.size()) {
            int after = begin + 1;
            if (lines.get(begin).size() > 1) {
                while (after < lines.size() && belongTogether(after)) {
                    after++;
                }
            }
            List<List<TextLine>> run = withoutText(lines.subList(begin, after));
            long apart = run.stream().filter(line -> line.size() > 1).count();
            Optional<PageTable> table = apart < FEWEST_LINES ? Optional.empty() : AlignedTable.of(run, List.of());
            if (table.isPresent()) {
                blocks.add(new PageLayout.FoundTable(table.get()));
                begin += run.size();
            } else {
                blocks.add(new PageLayout.FreeLine(joined(lines.get(begin))));
                begin++;
            }
        }
    }

    /** Lines of running text after a table are no part of it: a table ends with its last line of words apart and what hangs on it. */
    private static List<List<TextLine>> withoutText(List<List<TextLine>> run) {
        int after = run.size();
        double left = run.getFirst().getFirst().box().left();
        while (after > 1
                && run.get(after - 1).size() == 1
                && run.get(after - 1).getFirst().box().left() < left + 1) {
            after--;
        }
        return run.subList(0, after);
    }

    private boolean belongTogether(int index) {
        TextLine before = lines.get(index - 1).getFirst();
        TextLine line = lines.get(index).getFirst();
        return line.box().top() - before.box().bottom() < SAME_TABLE * line.size()
                && !isCrossed(before.box().bottom(), line.box().top());
    }

    private static TextLine joined(List<TextLine> chunks) {
        TextLine first = chunks.getFirst();
        StringBuilder text = new StringBuilder(first.text());
        Box box = first.box();
        double size = first.size();
        for (TextLine chunk : chunks.subList(1, chunks.size())) {
            text.append("  ").append(chunk.text());
            box = box.with(chunk.box());
            size = Math.max(size, chunk.size());
        }
        return new TextLine(text.toString(), box, size, first.lead(), false);
    }

    private static TextLine sideways(Direction direction, List<Glyph> glyphs) {
        Box box = glyphs.getFirst().box();
        for (Glyph glyph : glyphs) {
            box = box.with(glyph.box());
        }
        return new TextLine(
                CellFiller.sideways(direction, glyphs), box, glyphs.getFirst().size(), 0, false);
    }
}
