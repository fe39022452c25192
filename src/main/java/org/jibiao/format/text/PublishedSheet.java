package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jibiao.format.text.TableReading.Item;
import org.jibiao.format.text.TableReading.ReadRow;
import org.jibiao.format.text.TableReading.Stray;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.sheet.FormWords;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;

/**
 * Puts the table of one published form together again from its printed pieces. The sheet has the five columns of the indicators; the
 * other parts divide them.
 */
final class PublishedSheet {
    private static final int COLUMNS = 5;

    /** The column of the 主要内容 and of the amounts. */
    private static final int RIGHT_HALF = 3;

    private final List<Fragment> fragments;
    private final FormStandard standard;
    private final FormSections sections;
    private final PublishedColumns columns;
    private final FormWords words;
    private final CellText cellText;
    private final SheetDraft draft = new SheetDraft();
    private final List<Doubt> doubts = new ArrayList<>();

    PublishedSheet(List<Fragment> fragments, FormStandard standard, FormSections sections) {
        this.fragments = fragments;
        this.standard = standard;
        this.sections = sections;
        this.columns = new PublishedColumns(standard);
        this.words = FormWords.of(standard);
        this.cellText = new CellText(fragments);
        addHeadings();
        addGoal();
        addTasks();
        new BudgetText(fragments, sections.budget(), standard.labels(), draft).add();
        addIndicators();
    }

    /**
     * A row of the sheet that the text allows to be read in two ways.
     *
     * @param row the sheet's row
     * @param column the first column in which the readings differ
     * @param line where the row begins in the text
     * @param read what its cells have been read as
     * @param other what they may be as well
     */
    record Doubt(int row, int column, int line, List<String> read, List<String> other) {
        Doubt {
            read = List.copyOf(read);
            other = List.copyOf(other);
        }
    }

    Sheet sheet() {
        FormStandard.Layout layout = standard.layout();
        return draft.sheet(
                List.of(layout.category(), layout.group(), layout.indicator(), layout.value(), layout.note()));
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** The line of the text at which a cell begins; 0 when there is no such cell. */
    int line(int row, int column) {
        return draft.line(row, column);
    }

    private void addHeadings() {
        StringBuilder department = new StringBuilder();
        for (String line : cellText.lines(sections.heading())) {
            String written = Spacing.written(line);
            if (words.holdsTitle(written)) {
                draft.heading(Heading.Kind.TITLE, written);
            } else if (words.year(written).isPresent()) {
                draft.heading(Heading.Kind.SUBTITLE, written);
            } else if (words.department(written).isPresent() || !department.isEmpty()) {
                // A long name goes on in the lines below.
                department.append(written);
            } else {
                draft.heading(Heading.Kind.LINE, written);
            }
        }
        if (!department.isEmpty()) {
            draft.heading(Heading.Kind.LINE, department.toString());
        }
    }

    private void addGoal() {
        if (sections.goalLabel().isEmpty()) {
            return;
        }
        int line = lineOf(sections.goalLabel());
        draft.cell(0, 1, 1, Role.LABEL, standard.labels().annualGoal(), line);
        String goal = cellText.text(sections.goal(), columns.goal());
        draft.cell(1, COLUMNS - 1, 1, Role.TEXT, goal, lineOf(sections.goal().getFirst()));
        draft.endRow();
        draft.endBand();
    }

    private void addTasks() {
        FormStandard.Labels labels = standard.labels();
        if (sections.taskLabel().isEmpty() && sections.taskHead().isEmpty()) {
            return;
        }
        TablePlan plan = columns.tasks(sections.taskLabelRests());
        List<Item> items =
                new TableSearch(fragments, sections.tasks(), plan).read().items();
        int line = lineOf(sections.taskLabel());
        draft.cell(0, 1, items.size() + 1, Role.LABEL, labels.mainTasks(), line);
        draft.cell(1, RIGHT_HALF - 1, 1, Role.HEAD, labels.taskName(), line);
        draft.cell(RIGHT_HALF, COLUMNS - RIGHT_HALF, 1, Role.HEAD, labels.taskContent(), line);
        draft.endRow();
        for (Item item : items) {
            switch (item) {
                case Stray stray -> addStray(stray, 1);
                case ReadRow row -> addTask(row, plan);
            }
            draft.endRow();
        }
        draft.endBand();
    }

    private void addTask(ReadRow read, TablePlan plan) {
        List<String> texts = read.row().texts(cellText, plan.columns());
        draft.cell(1, RIGHT_HALF - 1, 1, Role.TEXT, texts.get(0), lineOfCell(read, 0));
        draft.cell(RIGHT_HALF, COLUMNS - RIGHT_HALF, 1, Role.TEXT, texts.get(1), lineOfCell(read, 1));
        addDoubt(read, texts, plan, List.of(1, RIGHT_HALF));
    }

    private void addIndicators() {
        FormStandard.Labels labels = standard.labels();
        if (sections.gridHead().isEmpty() && sections.grid().isEmpty()) {
            return;
        }
        int line = lineOf(sections.gridHead());
        List<String> heads =
                List.of(labels.category(), labels.group(), labels.indicator(), labels.value(), labels.note());
        for (int column = 0; column < COLUMNS; column++) {
            draft.cell(column, 1, 1, Role.HEAD, heads.get(column), line);
        }
        draft.endRow();
        TablePlan plan = columns.indicators();
        List<Item> items = new CutNotes(fragments, standard)
                .joined(new TableSearch(fragments, sections.grid(), plan).read().items());
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Stray stray -> addStray(stray, 2);
                case ReadRow row -> addIndicator(items, i, row, plan);
            }
            draft.endRow();
        }
        draft.endBand();
    }

    private void addIndicator(List<Item> items, int at, ReadRow read, TablePlan plan) {
        int line = lineOf(read.span());
        int above = groupAbove(items, at);
        if (read.group() >= 0 && read.group() != above) {
            TablePlan.GroupLabel label = plan.groups().get(read.group());
            if (above < 0 || !plan.groups().get(above).category().equals(label.category())) {
                int rows = rowsUntil(
                        items, at, group -> !plan.groups().get(group).category().equals(label.category()));
                draft.cell(0, 1, rows, Role.LABEL, label.category(), line);
            }
            int rows = rowsUntil(items, at, group -> group != read.group());
            draft.cell(1, 1, rows, Role.LABEL, label.group(), line);
        }
        List<String> texts = read.row().texts(cellText, plan.columns());
        draft.cell(2, 1, 1, Role.TEXT, texts.get(0), lineOfCell(read, 0));
        draft.cell(3, 1, 1, Role.VALUE, texts.get(1), lineOfCell(read, 1));
        if (!read.row().isBlank(2)) {
            draft.cell(4, 1, rowsSharingNote(items, at, read), Role.TEXT, texts.get(2), lineOfCell(read, 2));
        }
        addDoubt(read, texts, plan, List.of(2, 3, 4));
    }

    private static int groupAbove(List<Item> items, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (items.get(i) instanceof ReadRow row) {
                return row.group();
            }
        }
        return -1;
    }

    /** How many rows there are from one on to the next that is in another group. */
    private static int rowsUntil(List<Item> items, int at, IntPredicate isOther) {
        int next = at + 1;
        while (next < items.size() && !(items.get(next) instanceof ReadRow row && isOther.test(row.group()))) {
            next++;
        }
        return next - at;
    }

    /** How many rows a note covers: those below it in its group that have none. */
    private static int rowsSharingNote(List<Item> items, int at, ReadRow first) {
        int next = at + 1;
        while (next < items.size()
                && items.get(next) instanceof ReadRow row
                && row.group() == first.group()
                && row.row().isBlank(2)) {
            next++;
        }
        return next - at;
    }

    private void addStray(Stray stray, int column) {
        String text = Spacing.written(String.join("", cellText.lines(stray.span())));
        draft.cell(column, COLUMNS - column, 1, Role.TEXT, text, lineOf(stray.span()));
    }

    private void addDoubt(ReadRow read, List<String> texts, TablePlan plan, List<Integer> sheetColumns) {
        if (!read.isDoubtful()) {
            return;
        }
        List<String> other = read.other().texts(cellText, plan.columns());
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(other.get(i))) {
                doubts.add(new Doubt(draft.currentRow(), sheetColumns.get(i), lineOf(read.span()), texts, other));
                return;
            }
        }
    }

    private int lineOfCell(ReadRow read, int cell) {
        return read.row().isBlank(cell)
                ? lineOf(read.span())
                : lineOf(read.row().cells().get(cell).getFirst());
    }

    private int lineOf(Span span) {
        return fragments.get(Math.min(span.from(), fragments.size() - 1)).line();
    }
}
