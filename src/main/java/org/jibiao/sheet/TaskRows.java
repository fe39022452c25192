package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;

/** Reads the 年度主要任务 from the rows under the heads 任务名称 and 主要内容. */
final class TaskRows {
    private final SheetGrid grid;
    private final LabelWords words;
    private final RecognitionLog log;
    private final Amounts amounts;
    private final List<MainTask> tasks = new ArrayList<>();

    TaskRows(Scan scan, Amounts amounts) {
        this.grid = scan.grid();
        this.words = scan.words();
        this.log = scan.log();
        this.amounts = amounts;
    }

    List<MainTask> tasks() {
        return tasks;
    }

    void read(SheetParts.Tasks rows) {
        Optional<TableHead> head = Optional.of(rows.head());
        for (int row = rows.from(); row < rows.to(); row++) {
            if (row < rows.head().rowAfter()) {
                rows.head().note(grid, words, log);
            } else {
                int band = grid.bandBegin(row);
                if (row == band) {
                    head = rows.head().over(grid, band);
                }
                head.ifPresent(new Row(row)::read);
            }
        }
    }

    private final class Row {
        private final int row;

        Row(int row) {
            this.row = row;
        }

        void read(TableHead head) {
            HeadColumn nameColumn = head.last(Term.TASK_NAME).orElseThrow();
            Optional<HeadColumn> contentColumn = head.first(Term.TASK_CONTENT);
            boolean continued = readLabelBeside(nameColumn);
            head.all(Term.NUMBER).stream()
                    .flatMap(number -> under(number).stream())
                    .filter(cell -> LabelWords.isNumber(cell.text()))
                    .forEach(log::fixed);
            Optional<Term> sum = sum(nameColumn);
            if (sum.isPresent()) {
                readSum(head, sum.get());
                return;
            }
            List<At> names = under(nameColumn);
            List<At> contents = contentColumn.map(this::under).orElse(List.of());
            add(names, contents, continued || isCoveredFromAbove(nameColumn));
            if (!tasks.isEmpty()) {
                remarkOthers(head, nameColumn, contentColumn);
            }
        }

        /** The label beside the table may stand in every row, or again on a later page, of which it says so. */
        private boolean readLabelBeside(HeadColumn name) {
            boolean continued = false;
            for (At cell : grid.textsIn(row)
                    .filter(at -> at.columnAfter() <= name.from())
                    .toList()) {
                Optional<Label> label =
                        words.read(cell.text(), Scope.FIELD).filter(known -> known.term() == Term.TASKS);
                label.ifPresent(known -> log.fixed(cell));
                continued |= label.filter(Label::continued).isPresent();
            }
            return continued;
        }

        private Optional<Term> sum(HeadColumn name) {
            return grid.textsIn(row)
                    .filter(cell -> !log.isUnderstood(cell))
                    .findFirst()
                    .filter(cell -> cell.column() <= name.from())
                    .flatMap(cell -> words.read(cell.text(), Scope.TASK_ROW))
                    .map(Label::term);
        }

        private void readSum(TableHead head, Term sum) {
            At first = grid.textsIn(row)
                    .filter(cell -> !log.isUnderstood(cell))
                    .findFirst()
                    .orElseThrow();
            List<HeadColumn> columns = head.columns().stream()
                    .filter(column -> words.read(lastWord(column), Scope.FIELD).isPresent())
                    .toList();
            if (sum == Term.SUM) {
                log.fixed(first);
                for (HeadColumn column : columns) {
                    Term term =
                            column.longTerm() ? Term.LONG_TOTAL : column.term().orElse(Term.ELSEWHERE);
                    under(column)
                            .forEach(cell ->
                                    amounts.take(term, column.title(), Written.in(cell, cell.text()), column.unit()));
                }
            } else {
                leaveOver(grid.textsIn(row)
                        .filter(cell -> !log.isUnderstood(cell))
                        .toList());
            }
        }

        private static String lastWord(HeadColumn column) {
            return column.title().substring(column.title().lastIndexOf(' ') + 1);
        }

        private void leaveOver(List<At> cells) {
            String text = String.join(" | ", cells.stream().map(At::text).toList());
            cells.forEach(log::fixed);
            Optional<Place> near = tasks.isEmpty() ? Optional.empty() : Optional.of(new Place.Task(tasks.size() - 1));
            log.leftOver(cells.getFirst(), log.texts().get("row.sum", text), near, text);
        }

        private void add(List<At> names, List<At> contents, boolean goesOn) {
            String name = joined(names);
            String content = joined(contents);
            if (names.isEmpty() && goesOn && !tasks.isEmpty()) {
                MainTask last = tasks.removeLast();
                tasks.add(content.isEmpty() ? last : last.withContent(goingOn(last.content(), content)));
            } else if (!name.isEmpty() || !content.isEmpty()) {
                tasks.add(new MainTask(name, content));
            }
            int at = tasks.size() - 1;
            names.forEach(cell -> log.shows(cell, new Place.TaskName(at)));
            contents.forEach(cell -> log.shows(cell, new Place.TaskContent(at)));
        }

        /** The content of a task in several cells, each a paragraph; of a row that a page has cut, the text goes on. */
        private String goingOn(String content, String more) {
            return grid.bandBegin(row) == row || CutText.isUnfinished(content)
                    ? CutText.joined(content, more)
                    : (content + "\n" + more).strip();
        }

        private boolean isCoveredFromAbove(HeadColumn name) {
            return grid.covering(row, name.from())
                    .filter(above -> above.row() < row && name.holds(above))
                    .isPresent();
        }

        private void remarkOthers(TableHead head, HeadColumn name, Optional<HeadColumn> content) {
            List<String> texts = new ArrayList<>();
            List<At> cells = new ArrayList<>();
            for (HeadColumn column : head.columns()) {
                boolean own =
                        column.equals(name) || content.filter(column::equals).isPresent();
                for (At cell : own ? List.<At>of() : under(column)) {
                    if (!log.isUnderstood(cell)) {
                        cells.add(cell);
                        head.keptUnder(column, grid, log);
                        texts.add(column.title() + "：" + cell.text());
                    }
                }
            }
            if (!cells.isEmpty()) {
                int at = tasks.size() - 1;
                String text = String.join("；", texts);
                cells.forEach(log::fixed);
                log.leftOver(
                        cells.getFirst(),
                        log.texts().get("task.leftOver", tasks.get(at).name(), text),
                        Optional.of(new Place.Task(at)),
                        text);
            }
        }

        private List<At> under(HeadColumn column) {
            return grid.textsIn(row).filter(column::holds).toList();
        }
    }

    private static String joined(List<At> cells) {
        return String.join("\n", cells.stream().map(At::text).toList());
    }
}
