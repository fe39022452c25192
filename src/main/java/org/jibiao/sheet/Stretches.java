package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.sheet.LabelWords.Segment;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;
import org.jibiao.standard.Vocabulary.TitleKind;

/** Parts a document into stretches, of which each may be a form, in one go from its beginning to its end. */
final class Stretches {
    /** The labels with which forms begin. */
    private static final Set<Term> BEGINNERS =
            EnumSet.of(Term.DEPARTMENT, Term.UNIT_NAME, Term.YEAR, Term.GOAL, Term.PROJECT_NAME);

    /** The heads of values, of whichever years. */
    private static final Set<Term> VALUES = EnumSet.of(Term.VALUE, Term.LONG_VALUE, Term.PAST_VALUE);

    /** The title of a table stands in one of its first rows. */
    private static final int TITLE_ROWS = 3;

    /** A table with so many columns of indicators has those of a project in each row. */
    private static final int MANY_COLUMNS = 3;

    private final LabelWords words;
    private final List<Stretch> all = new ArrayList<>();
    private Stretch current = new Stretch();

    private Stretches(LabelWords words) {
        this.words = words;
    }

    static List<Stretch> of(SourceDocument document, LabelWords words) {
        Stretches stretches = new Stretches(words);
        for (SourceBlock block : document.blocks()) {
            switch (block) {
                case SourceBlock.Line line -> stretches.read(line);
                case SourceBlock.Table table -> stretches.read(table);
                case SourceBlock.Part part -> stretches.begin();
            }
        }
        stretches.begin();
        return stretches.joined();
    }

    private void begin() {
        if (!current.isUntouched()) {
            all.add(current);
        }
        current = new Stretch();
    }

    private List<Stretch> joined() {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : all) {
            if (!joined.isEmpty() && joined.getLast().goesOnIn(stretch)) {
                joined.getLast().append(stretch);
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private void read(SourceBlock.Line line) {
        String text = line.text();
        Optional<TitleKind> kind = words.title(text);
        if (kind.isPresent() || LabelWords.isTitleLike(text)) {
            List<SourceBlock.Line> marks = current.takeMarks();
            begin();
            marks.forEach(current::add);
            kind.ifPresentOrElse(known -> current.titled(known, text), () -> current.titledOtherwise(text));
            current.add(line);
            return;
        }
        List<Segment> segments = words.segments(text);
        Optional<String> department = department(segments);
        if (department.isPresent() && current.endsBefore(Term.DEPARTMENT)) {
            begin();
        }
        segments.stream().limit(1).flatMap(segment -> segment.label().stream()).forEach(label -> sees(label.term()));
        department.ifPresent(current::names);
        YearWords.alone(text).ifPresent(current::names);
        current.add(line);
    }

    private Optional<String> department(List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.label()
                        .filter(label -> label.term() == Term.DEPARTMENT || label.term() == Term.UNIT_NAME)
                        .isPresent())
                .map(Segment::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private void sees(Term term) {
        if (term != Term.FOOT && term != Term.MONEY_UNIT && term != Term.ELSEWHERE) {
            current.sees(term);
        }
    }

    private void read(SourceBlock.Table table) {
        if (current.hasTables() && current.isFollowedByText() && !isContinued(table)) {
            List<SourceBlock.Line> lines = current.takeLinesAfter();
            begin();
            lines.forEach(current::add);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            read(table, row);
        }
    }

    /** Whether the first label of a table says that it goes on from an earlier page. */
    private static boolean isContinued(SourceBlock.Table table) {
        return table.rows().stream()
                .limit(2)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> FormWords.isContinued(cell.text()));
    }

    private void read(SourceBlock.Table table, int row) {
        List<Cell> texts = table.rows().get(row).cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .toList();
        if (!texts.isEmpty()) {
            beginAt(table, row, texts);
            readLabels(texts);
            readHeads(texts);
        }
        current.add(table, row);
    }

    /** Begins a new stretch where a row is a title, or the first label of a form comes again. */
    private void beginAt(SourceBlock.Table table, int row, List<Cell> texts) {
        String first = texts.getFirst().text();
        Optional<TitleKind> kind = texts.size() == 1 ? words.title(first) : Optional.empty();
        boolean titled = kind.isPresent()
                || (texts.size() == 1 && row < TITLE_ROWS && LabelWords.isTitleLike(first) && !hasParts());
        if (titled) {
            List<Integer> marks = current.takeMarks(table, row);
            List<SourceBlock.Line> lines = current.hasTables() ? List.of() : current.takeMarks();
            if (current.hasTables() || current.isTitled() || kind.isEmpty()) {
                begin();
            }
            lines.forEach(current::add);
            marks.forEach(mark -> current.add(table, mark));
            kind.ifPresentOrElse(known -> current.titled(known, first), () -> current.titledOtherwise(first));
            return;
        }
        Optional<Label> label = label(first);
        if (label.filter(known ->
                        !known.continued() && BEGINNERS.contains(known.term()) && current.endsBefore(known.term()))
                .isPresent()) {
            begin();
        }
    }

    private boolean hasParts() {
        for (Stretch.Part part : Stretch.Part.values()) {
            if (current.names(part)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Label> label(String text) {
        Optional<Label> label = words.read(text, Scope.FIELD);
        return label.isPresent()
                ? label
                : words.segments(text).stream()
                        .limit(1)
                        .flatMap(segment -> segment.label().stream())
                        .findFirst();
    }

    private void readLabels(List<Cell> texts) {
        Optional<Label> first = label(texts.getFirst().text());
        first.ifPresent(label -> sees(label.term()));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).text();
            Optional<Term> term = (i == 0 ? first : words.read(text, Scope.FIELD)).map(Label::term);
            term.ifPresent(this::seesPart);
            department(words.segments(text)).ifPresent(current::names);
            if (term.filter(known -> known == Term.DEPARTMENT).isPresent()
                    && i + 1 < texts.size()
                    && words.read(text, Scope.FIELD).isPresent()) {
                current.names(texts.get(i + 1).text());
            }
            YearWords.alone(text).ifPresent(current::names);
        }
    }

    private void seesPart(Term term) {
        switch (term) {
            case GOAL, DUTIES, LONG_GOAL -> current.sees(Stretch.Part.GOAL);
            case TASKS -> current.sees(Stretch.Part.TASKS);
            case BUDGET, TOTAL, GOVERNMENT, BASIC, PROJECT_SPENDING -> current.sees(Stretch.Part.BUDGET);
            case PROJECT_NAME -> current.sees(Term.PROJECT_NAME);
            default -> {}
        }
    }

    private void readHeads(List<Cell> texts) {
        List<Term> heads = texts.stream()
                .flatMap(cell -> words.read(cell.text(), Scope.GRID_HEAD).stream())
                .map(Label::term)
                .toList();
        long names = heads.stream().filter(term -> term == Term.INDICATOR).count();
        if (names >= MANY_COLUMNS) {
            current.titled(TitleKind.PROJECT_TABLE, current.title());
        } else if (names > 0 && heads.stream().anyMatch(VALUES::contains)) {
            current.sees(Stretch.Part.INDICATORS);
        }
        List<Term> tasks = texts.stream()
                .flatMap(cell -> words.read(cell.text(), Scope.TASK_HEAD).stream())
                .map(Label::term)
                .toList();
        if (tasks.contains(Term.TASK_NAME) && tasks.contains(Term.TASK_CONTENT)) {
            current.sees(Stretch.Part.TASKS);
        }
    }
}
