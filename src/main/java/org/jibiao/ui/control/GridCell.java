package org.jibiao.ui.control;

import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a grid, as data.
 *
 * @param key what the cell stands for; empty for a cell that cannot be selected
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param kind how it looks and what a person may do with it
 * @param text what it says
 * @param prompt what it says in grey while the text is empty
 * @param problem what is wrong with its text, shown under it; empty when nothing is
 * @param aside what is said of it beside its text
 */
public record GridCell<K>(
        Optional<K> key,
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        Kind kind,
        String text,
        String prompt,
        String problem,
        Aside aside) {

    public GridCell {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(prompt);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(aside);
    }

    /** How a cell looks and what a person may do with it. */
    public enum Kind {
        /** Names the column below it. */
        HEAD,
        /** Names the rows to its right. */
        LABEL,
        /** Prescribed text: can be selected, not edited. */
        FIXED,
        /** Text of the person's own. */
        TEXT,
        /** Long text of the person's own, in which Enter begins a paragraph. */
        PROSE,
        /** A short value, centred. */
        VALUE,
        /** An amount, at the right. */
        AMOUNT,
        /** Does something when it is pressed. */
        ACTION,
        /** A remark that all is well. */
        GOOD,
        /** A remark that something is wrong. */
        BAD,
        /** A remark that only informs. */
        QUIET;

        boolean editable() {
            return this == TEXT || this == PROSE || this == VALUE || this == AMOUNT;
        }
    }

    /** A cell of one row and one column that cannot be selected. */
    public static <K> GridCell<K> at(int row, int column, Kind kind, String text) {
        return new GridCell<>(Optional.empty(), row, column, 1, 1, kind, text, "", "", Aside.NONE);
    }

    public GridCell<K> withKey(K newKey) {
        return new GridCell<>(
                Optional.of(newKey), row, column, rowSpan, columnSpan, kind, text, prompt, problem, aside);
    }

    public GridCell<K> spanning(int rows, int columns) {
        return new GridCell<>(key, row, column, rows, columns, kind, text, prompt, problem, aside);
    }

    public GridCell<K> withText(String newText) {
        return new GridCell<>(key, row, column, rowSpan, columnSpan, kind, newText, prompt, problem, aside);
    }

    public GridCell<K> withPrompt(String newPrompt) {
        return new GridCell<>(key, row, column, rowSpan, columnSpan, kind, text, newPrompt, problem, aside);
    }

    public GridCell<K> withProblem(String newProblem) {
        return new GridCell<>(key, row, column, rowSpan, columnSpan, kind, text, prompt, newProblem, aside);
    }

    public GridCell<K> withAside(Aside newAside) {
        return new GridCell<>(key, row, column, rowSpan, columnSpan, kind, text, prompt, problem, newAside);
    }

    boolean covers(int atRow, int atColumn) {
        return coversRow(atRow) && coversColumn(atColumn);
    }

    boolean coversRow(int atRow) {
        return row <= atRow && atRow < row + rowSpan;
    }

    boolean coversColumn(int atColumn) {
        return column <= atColumn && atColumn < column + columnSpan;
    }
}
