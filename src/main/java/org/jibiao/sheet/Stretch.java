package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.standard.Term;
import org.jibiao.standard.Vocabulary.TitleKind;

/** A stretch of a document that may be a form: from a title, or from where something new seems to begin, up to the next. */
final class Stretch {
    /** The parts by which a form is known. */
    enum Part {
        GOAL,
        TASKS,
        BUDGET,
        INDICATORS
    }

    /** A title stands alone before its table with a few lines at most. */
    private static final int MOST_LINES_OF_A_COVER = 6;

    /** More lines after the tables are a text of their own. */
    private static final int MOST_LINES_AFTER = 8;

    private final List<SourceBlock.Line> before = new ArrayList<>();
    private final List<Piece> tables = new ArrayList<>();
    private final List<SourceBlock.Line> after = new ArrayList<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private Optional<TitleKind> kind = Optional.empty();
    private String title = "";
    private Optional<Term> firstTerm = Optional.empty();
    private String department = "";
    private Optional<Integer> year = Optional.empty();
    private boolean ofProject;

    /** Whether another kind of table is titled here. */
    private boolean titledOtherwise;

    /**
     * Rows of a table.
     *
     * @param from the first
     * @param to after the last
     */
    record Piece(SourceBlock.Table table, int from, int to) {
        List<Row> rows() {
            return table.rows().subList(from, to);
        }

        boolean hasText() {
            return rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> !cell.text().isBlank());
        }
    }

    void titled(TitleKind newKind, String text) {
        kind = Optional.of(newKind);
        title = text.strip();
        year = year.or(() -> YearWords.named(text));
    }

    void titledOtherwise(String text) {
        titledOtherwise = true;
        title = text.strip();
    }

    void add(SourceBlock.Line line) {
        (tables.isEmpty() ? before : after).add(line);
    }

    /** Lines between two tables stand before the rest. */
    @SuppressWarnings("ReferenceEquality") // two tables may say the same
    void add(SourceBlock.Table table, int row) {
        before.addAll(after);
        after.clear();
        if (!tables.isEmpty()
                && tables.getLast().table() == table
                && tables.getLast().to() == row) {
            tables.set(tables.size() - 1, new Piece(table, tables.getLast().from(), row + 1));
        } else {
            tables.add(new Piece(table, row, row + 1));
        }
    }

    void sees(Part part) {
        parts.add(part);
    }

    void sees(Term term) {
        if (firstTerm.isEmpty()) {
            firstTerm = Optional.of(term);
        }
        ofProject |= term == Term.PROJECT_NAME;
    }

    void names(int aYear) {
        year = year.or(() -> Optional.of(aYear));
    }

    void names(String aDepartment) {
        if (department.isEmpty()) {
            department = FormWords.bare(aDepartment);
        }
    }

    /** Whether a label that begins forms is the one with which this began, after all that a form has. */
    boolean endsBefore(Term term) {
        return firstTerm.filter(first -> first == term).isPresent() && parts.contains(Part.INDICATORS);
    }

    boolean names(Part part) {
        return parts.contains(part);
    }

    boolean isUntouched() {
        return tables.isEmpty() && before.isEmpty();
    }

    boolean hasTables() {
        return !tables.isEmpty();
    }

    boolean isFollowedByText() {
        return !after.isEmpty();
    }

    /** Takes the lines after the tables away, which begin something new. */
    List<SourceBlock.Line> takeLinesAfter() {
        List<SourceBlock.Line> taken = List.copyOf(after);
        after.clear();
        return taken;
    }

    /** Takes the number of an attachment away, which stands before the title of the next. */
    List<SourceBlock.Line> takeMarks() {
        List<SourceBlock.Line> lines = tables.isEmpty() ? before : after;
        List<SourceBlock.Line> marks = new ArrayList<>();
        while (!lines.isEmpty() && LabelWords.isMark(lines.getLast().text())) {
            marks.addFirst(lines.removeLast());
        }
        return marks;
    }

    /** Takes the rows with nothing but such a number away that stand directly above a row. */
    @SuppressWarnings("ReferenceEquality") // two tables may say the same
    List<Integer> takeMarks(SourceBlock.Table table, int row) {
        List<Integer> marks = new ArrayList<>();
        int at = row;
        while (!tables.isEmpty()
                && tables.getLast().table() == table
                && tables.getLast().to() == at
                && isMark(table.rows().get(at - 1))) {
            at--;
            marks.addFirst(at);
            Piece last = tables.removeLast();
            if (last.from() < at) {
                tables.add(new Piece(table, last.from(), at));
            }
        }
        return marks;
    }

    private static boolean isMark(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .allMatch(cell -> LabelWords.isMark(cell.text()));
    }

    /** Whether the next stretch belongs to the same form. */
    boolean goesOnIn(Stretch next) {
        boolean conflict = (!department.isEmpty() && !next.department.isEmpty() && !department.equals(next.department))
                || (year.isPresent() && next.year.isPresent() && !year.equals(next.year));
        boolean otherKind = kind.isPresent() && next.kind.isPresent() && !kind.equals(next.kind);
        if (conflict || otherKind || titledOtherwise || next.titledOtherwise) {
            return false;
        }
        if (tables.isEmpty()) {
            return kind.isPresent() && before.size() <= MOST_LINES_OF_A_COVER && next.hasTables();
        }
        boolean again = next.parts.stream().anyMatch(parts::contains);
        if (next.kind.isEmpty()) {
            return !next.parts.isEmpty() && !parts.isEmpty() && !again && next.ofProject == ofProject;
        }
        // A title that is printed again on every page, over rows that go on.
        boolean sameTitle = FormWords.same(title, next.title);
        boolean rest = next.parts.isEmpty() || next.parts.equals(EnumSet.of(Part.INDICATORS));
        boolean known = !department.isEmpty() && department.equals(next.department);
        return sameTitle && (!again || rest) && (known || parts.size() > 1);
    }

    void append(Stretch next) {
        before.addAll(after);
        after.clear();
        before.addAll(next.before);
        tables.addAll(next.tables);
        after.addAll(next.after);
        parts.addAll(next.parts);
        if (kind.isEmpty()) {
            kind = next.kind;
            title = next.title;
        }
        department = department.isEmpty() ? next.department : department;
        year = year.or(() -> next.year);
        ofProject |= next.ofProject;
    }

    /** What kind of form this is; nothing when it is none. */
    Optional<FormKind> form() {
        boolean whole = parts.contains(Part.INDICATORS) && parts.size() > 1;
        boolean titledSo = kind.isPresent() && !parts.isEmpty();
        boolean plain = !titledOtherwise && (parts.contains(Part.INDICATORS) || parts.size() > 1);
        if (kind.filter(known -> known == TitleKind.PROJECT_TABLE).isPresent() || !(whole || titledSo || plain)) {
            return Optional.empty();
        }
        boolean project = kind.map(known -> known == TitleKind.PROJECT).orElse(ofProject);
        return Optional.of(project ? FormKind.PROJECT : FormKind.DEPARTMENT);
    }

    boolean isTitled() {
        return kind.isPresent() || titledOtherwise;
    }

    /** Whether the title says that this is another kind of table than those of forms. */
    boolean isOfAnotherKind() {
        return titledOtherwise
                || kind.filter(known -> known == TitleKind.PROJECT_TABLE).isPresent();
    }

    String title() {
        return title;
    }

    Optional<Integer> year() {
        return year;
    }

    List<Piece> tables() {
        return tables.stream().filter(Piece::hasText).toList();
    }

    /** The lines that belong to the form: those before it, and what directly follows it. */
    List<SourceBlock.Line> lines(LabelWords words) {
        List<SourceBlock.Line> lines = new ArrayList<>(before);
        lines.addAll(after.subList(0, linesOfForm(words)));
        return lines;
    }

    /** The lines that follow the form and are none of it. */
    List<SourceBlock.Line> rest(LabelWords words) {
        return after.subList(linesOfForm(words), after.size());
    }

    private int linesOfForm(LabelWords words) {
        if (after.size() <= MOST_LINES_AFTER) {
            return after.size();
        }
        int end = 0;
        while (end < after.size()
                && (LabelWords.isMark(after.get(end).text())
                        || !words.segments(after.get(end).text()).isEmpty())) {
            end++;
        }
        return end;
    }

    /** All lines, of what is no form. */
    List<SourceBlock.Line> allLines() {
        List<SourceBlock.Line> lines = new ArrayList<>(before);
        lines.addAll(after);
        return lines;
    }
}
