package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.standard.FormStandard;

/**
 * Prints a form as the publication does and exports its text, the reader's way backwards: cells wrap at their widths and are centred in
 * their rows, rows are cut by page ends, and what stands between two pieces follows from where they are printed. Written against the
 * description of the published texts, not against the reader, so that one can be held against the other.
 */
final class PublishedPrint {
    private static final int LINES_OF_A_PAGE = 44;

    private final FormStandard.Labels labels;
    private final int firstPageLines;
    private final StringBuilder text = new StringBuilder();
    private double usedLines;
    private double lastBaseline = Double.NaN;

    private PublishedPrint(FormStandard standard, int firstPageLines) {
        this.labels = standard.labels();
        this.firstPageLines = firstPageLines;
    }

    /**
     * The text of a form.
     *
     * @param firstPageLines how many lines fit the first page: where all pages end depends on it
     */
    static String of(DepartmentForm form, FormStandard standard, int firstPageLines) {
        PublishedPrint print = new PublishedPrint(standard, firstPageLines);
        print.print(form);
        return print.text + "\n";
    }

    /** A cell of one row. */
    private record Line(List<String> lines, int height) {
        Line(List<String> lines) {
            this(lines, lines.size());
        }

        static Line of(String text, int width) {
            return new Line(wrapped(text, width));
        }
    }

    /** A label or note that stands beside several rows. */
    private static final class Spanning {
        private final List<String> lines;
        private final int rows;
        private int printed;

        Spanning(List<String> lines, int rows) {
            this.lines = lines;
            this.rows = rows;
        }
    }

    private void print(DepartmentForm form) {
        text.append(' ').append(labels.title()).append('\n').append(labels.subtitle(form.year()));
        text.append("\n\n").append(labels.departmentLine(form.department()));
        usedLines = 5;
        goal(form);
        tasks(form);
        budget(form);
        indicators(form);
    }

    private void goal(DepartmentForm form) {
        row(List.of(), List.of(Line.of(labels.annualGoal(), 10), Line.of(form.annualGoal(), 78)), List.of(), 0);
    }

    private void tasks(DepartmentForm form) {
        List<List<Line>> rows = new ArrayList<>();
        rows.add(List.of(Line.of(labels.taskName(), 34), Line.of(labels.taskContent(), 42)));
        for (MainTask task : form.tasks()) {
            rows.add(List.of(Line.of(task.name(), 34), Line.of(task.content(), 42)));
        }
        Spanning label = new Spanning(wrapped(labels.mainTasks(), 10), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            row(i == 0 ? List.of(label) : List.of(), rows.get(i), List.of(), heightBelow(rows, i));
        }
    }

    private static double heightBelow(List<List<Line>> rows, int at) {
        return rows.subList(at + 1, rows.size()).stream()
                .mapToInt(PublishedPrint::height)
                .sum();
    }

    private static int height(List<Line> row) {
        return row.stream().mapToInt(Line::height).max().orElse(1);
    }

    private void budget(DepartmentForm form) {
        amount(Stream.of(labels.budget(), labels.total()), form, AmountField.TOTAL);
        amount(Stream.of(labels.sources(), labels.government()), form, AmountField.GOVERNMENT);
        amount(Stream.of(labels.fiscalAccount()), form, AmountField.FISCAL_ACCOUNT);
        amount(Stream.of(labels.unitFunds()), form, AmountField.UNIT_FUNDS);
        amount(Stream.of(labels.structure(), labels.basic()), form, AmountField.BASIC);
        amount(Stream.of(labels.project()), form, AmountField.PROJECT);
    }

    private void amount(Stream<String> rowLabels, DepartmentForm form, AmountField field) {
        List<Line> cells =
                new ArrayList<>(rowLabels.map(label -> Line.of(label, 18)).toList());
        Optional<Money> amount = form.budget().amount(field);
        amount.ifPresent(money -> cells.add(Line.of(money.print(), 40)));
        row(List.of(), cells, List.of(), 0);
    }

    private void indicators(DepartmentForm form) {
        row(
                List.of(),
                Stream.of(labels.category(), labels.group(), labels.indicator(), labels.value(), labels.note())
                        .map(head -> Line.of(head, 20))
                        .toList(),
                List.of(),
                0);
        for (IndicatorCategory category : form.categories()) {
            List<List<List<Line>>> groups =
                    category.groups().stream().map(PublishedPrint::rows).toList();
            int categoryRows = groups.stream().mapToInt(List::size).sum();
            Spanning categoryLabel = new Spanning(wrapped(category.name(), 10), categoryRows);
            for (int g = 0; g < groups.size(); g++) {
                Spanning groupLabel = new Spanning(
                        wrapped(category.groups().get(g).name(), 12),
                        groups.get(g).size());
                groupRows(category, g, groups, categoryLabel, groupLabel);
            }
        }
    }

    private void groupRows(
            IndicatorCategory category,
            int g,
            List<List<List<Line>>> groups,
            Spanning categoryLabel,
            Spanning groupLabel) {
        IndicatorGroup group = category.groups().get(g);
        for (int i = 0; i < group.indicators().size(); i++) {
            List<Spanning> spanning = new ArrayList<>();
            if (g == 0 && i == 0) {
                spanning.add(categoryLabel);
            }
            if (i == 0) {
                spanning.add(groupLabel);
            }
            List<Spanning> notes = new ArrayList<>();
            List<Line> row = stretched(groups.get(g), group.indicators(), i);
            int sharing = rowsSharing(group.indicators(), i);
            if (sharing > 1) {
                notes.add(new Spanning(wrapped(group.indicators().get(i).note().orElseThrow(), 30), sharing));
            }
            double below = sharing > 1
                    ? Math.max(
                            heightBelow(groups.get(g).subList(0, i + sharing), i),
                            notes.getFirst().lines.size() - height(row))
                    : heightBelow(groups.get(g), i);
            row(spanning, row, notes, below);
        }
    }

    /** A note that is taller than the rows that share it stretches the last of them. */
    private static List<Line> stretched(List<List<Line>> rows, List<Indicator> indicators, int at) {
        int first = at;
        while (first > 0 && indicators.get(first).note().isEmpty()) {
            first--;
        }
        int sharing = rowsSharing(indicators, first);
        if (sharing < 2 || at != first + sharing - 1) {
            return rows.get(at);
        }
        int noteLines = wrapped(indicators.get(first).note().orElseThrow(), 30).size();
        int above = rows.subList(first, at).stream()
                .mapToInt(PublishedPrint::height)
                .sum();
        List<Line> row = new ArrayList<>(rows.get(at));
        row.add(new Line(List.of(), Math.max(0, noteLines - above)));
        return row;
    }

    private static int rowsSharing(List<Indicator> rows, int at) {
        if (rows.get(at).note().filter(note -> !note.isEmpty()).isEmpty()) {
            return 0;
        }
        int next = at + 1;
        while (next < rows.size() && rows.get(next).note().isEmpty()) {
            next++;
        }
        return next - at;
    }

    private static List<List<Line>> rows(IndicatorGroup group) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < group.indicators().size(); i++) {
            Indicator indicator = group.indicators().get(i);
            List<Line> cells = new ArrayList<>(List.of(
                    Line.of(indicator.name(), 18), Line.of(indicator.value().text(), 8)));
            if (rowsSharing(group.indicators(), i) == 1) {
                cells.add(Line.of(indicator.note().orElseThrow(), 30));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Prints a row; where it does not fit the page, first what fits. */
    private void row(List<Spanning> spanning, List<Line> cells, List<Spanning> notes, double below) {
        int height = height(cells);
        for (Spanning span : Stream.concat(spanning.stream(), notes.stream()).toList()) {
            // A span that is taller than its rows stretches them.
            if (span.rows == 1) {
                height = Math.max(height, span.lines.size());
            }
        }
        int fits = (int) (LINES_OF_A_PAGE - usedLines - (LINES_OF_A_PAGE - firstPageLines) * (isFirstPage() ? 1 : 0));
        if (fits >= height) {
            double room = Math.min(fits, height + below);
            List<Spanning> allLabels = new ArrayList<>(pendingLabels);
            allLabels.addAll(spanning);
            pendingLabels = List.of();
            List<Spanning> allNotes = new ArrayList<>(notes);
            allNotes.addAll(pendingNotes);
            pendingNotes = List.of();
            part(allLabels, cells, allNotes, height, Math.max(room, height));
            usedLines += height;
            keepCut(allLabels, cutLabels);
            keepCut(allNotes, cutNotes);
            return;
        }
        if (fits >= 1) {
            part(spanning, first(cells, fits), notes, fits, fits);
            keepCut(spanning, cutLabels);
            keepCut(notes, cutNotes);
        }
        List<Line> rest = fits >= 1 ? rest(cells, fits) : cells;
        newPage();
        List<Spanning> begun = fits >= 1 ? List.of() : spanning;
        List<Spanning> begunNotes = fits >= 1 ? List.of() : notes;
        if (rest.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
            row(begun, rest, begunNotes, below);
        }
    }

    private boolean firstPage = true;

    /** What a page end has cut off the notes of several rows: it is printed in the first row of the next page. */
    private List<Spanning> pendingNotes = List.of();

    private final List<Spanning> cutNotes = new ArrayList<>();

    /** The same for labels, which are printed before the row. */
    private List<Spanning> pendingLabels = List.of();

    private final List<Spanning> cutLabels = new ArrayList<>();

    private boolean isFirstPage() {
        return firstPage;
    }

    private static void keepCut(List<Spanning> spans, List<Spanning> cut) {
        spans.stream().filter(span -> span.printed < span.lines.size()).forEach(cut::add);
    }

    private void newPage() {
        firstPage = false;
        pendingLabels = List.copyOf(cutLabels);
        pendingNotes = List.copyOf(cutNotes);
        cutLabels.clear();
        cutNotes.clear();
        usedLines = 0;
        lastBaseline = Double.NaN;
    }

    private static List<Line> first(List<Line> cells, int lines) {
        return cells.stream()
                .map(cell -> new Line(
                        cell.lines().subList(0, Math.min(lines, cell.lines().size()))))
                .toList();
    }

    private static List<Line> rest(List<Line> cells, int lines) {
        return cells.stream()
                .map(cell -> new Line(cell.lines()
                        .subList(
                                Math.min(lines, cell.lines().size()),
                                cell.lines().size())))
                .toList();
    }

    private void part(List<Spanning> spanning, List<Line> cells, List<Spanning> notes, int height, double spanHeight) {
        for (Spanning span : spanning) {
            printSpanning(span, span.rows == 1 ? height : spanHeight);
        }
        for (Line cell : cells) {
            printCentred(cell.lines(), height);
        }
        for (Spanning note : notes) {
            printSpanning(note, spanHeight);
        }
    }

    private void printSpanning(Spanning span, double height) {
        int lines = Math.min(span.lines.size() - span.printed, (int) height);
        printCentred(span.lines.subList(span.printed, span.printed + lines), height);
        span.printed += lines;
    }

    private void printCentred(List<String> lines, double height) {
        for (int i = 0; i < lines.size(); i++) {
            piece(lines.get(i), usedLines + (height - lines.size()) / 2 + i);
        }
    }

    private void piece(String line, double baseline) {
        if (Double.isNaN(lastBaseline)) {
            text.append(usedLines == 5 && firstPage ? "\n\n" : "\n ");
        } else {
            double moved = Math.abs(baseline - lastBaseline);
            text.append(moved < 0.25 ? " " : moved < 0.75 ? "\n" : "\n\n");
        }
        text.append(line);
        lastBaseline = baseline;
    }

    /** The lines of a text in a column that is so many half-width characters wide. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (int i = 0; i < paragraph.length(); i++) {
                char c = paragraph.charAt(i);
                double advance = c < 0x80 ? 1 : 2;
                boolean apart = !line.isEmpty() && areSetApart(line.charAt(line.length() - 1), c);
                boolean sticks = "。，、；：？！”）》,.;%".indexOf(c) >= 0;
                if (used + advance + (apart ? 0.5 : 0) > width && !sticks && !line.isEmpty()) {
                    int keep = lineEnd(line);
                    String carried = line.substring(keep);
                    lines.add(line.substring(0, keep).strip());
                    line = new StringBuilder(carried);
                    used = carried.codePoints()
                            .mapToDouble(k -> k < 0x80 ? 1 : 2)
                            .sum();
                    apart = !line.isEmpty() && areSetApart(line.charAt(line.length() - 1), c);
                }
                if (apart) {
                    line.append(' ');
                    used += 0.5;
                }
                line.append(c);
                used += advance;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString().strip());
            }
        }
        return lines;
    }

    /** An opening bracket does not stay at the end of a line. */
    private static int lineEnd(StringBuilder line) {
        int end = line.length();
        while (end > 1 && "（“《(".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean areSetApart(char left, char right) {
        return (isHan(left) && isLatin(right)) || (isLatin(left) && isHan(right));
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
