package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;

/** Reads the 年度主要任务 from the rows under the heads 任务名称 and 主要内容. */
final class TaskRows {
    private final SheetGrid grid;
    private final FormWords words;
    private final RecognitionLog log;
    private final List<MainTask> tasks = new ArrayList<>();

    TaskRows(SheetGrid grid, FormWords words, RecognitionLog log) {
        this.grid = grid;
        this.words = words;
        this.log = log;
    }

    List<MainTask> read(SheetParts.Rows rows) {
        Optional<At> nameHead = Optional.empty();
        Optional<At> contentHead = Optional.empty();
        for (int row = rows.from(); row < rows.to(); row++) {
            SheetParts.find(grid, row, words.labels().mainTasks()).ifPresent(log::fixed);
            Optional<At> name = SheetParts.find(grid, row, words.labels().taskName());
            Optional<At> content = SheetParts.find(grid, row, words.labels().taskContent());
            if (name.isPresent() && content.isPresent()) {
                // A head that is printed again on a new page changes nothing.
                nameHead = name;
                contentHead = content;
                log.fixed(name.get());
                log.fixed(content.get());
            } else if (nameHead.isPresent() && contentHead.isPresent()) {
                read(row, nameHead.get(), contentHead.get());
            }
        }
        return tasks;
    }

    private void read(int row, At nameHead, At contentHead) {
        List<At> names = beginningUnder(row, nameHead);
        List<At> contents = beginningUnder(row, contentHead);
        String name = joined(names);
        String content = joined(contents);
        boolean goesOn = names.isEmpty()
                && grid.covering(row, nameHead.column())
                        .filter(above -> above.row() < row && above.isUnder(nameHead))
                        .isPresent();
        if (goesOn && !tasks.isEmpty()) {
            MainTask last = tasks.removeLast();
            tasks.add(content.isEmpty() ? last : last.withContent((last.content() + "\n" + content).strip()));
        } else if (!name.isEmpty() || !content.isEmpty()) {
            tasks.add(new MainTask(name, content));
        }
        int at = tasks.size() - 1;
        names.forEach(cell -> log.shows(cell, new Place.TaskName(at)));
        contents.forEach(cell -> log.shows(cell, new Place.TaskContent(at)));
    }

    private List<At> beginningUnder(int row, At head) {
        return grid.beginningIn(row).stream()
                .filter(cell -> cell.isUnder(head) && !cell.isBlank())
                .toList();
    }

    private static String joined(List<At> cells) {
        return String.join("\n", cells.stream().map(At::text).toList());
    }
}
