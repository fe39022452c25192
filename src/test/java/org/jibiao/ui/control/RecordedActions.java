package org.jibiao.ui.control;

import java.util.List;
import java.util.stream.Collectors;

/** Writes down what a grid tells, a line each. */
record RecordedActions(List<String> told) implements GridActions<String> {
    @Override
    public void typed(String cell, String text) {
        told.add(cell + "=" + text);
    }

    @Override
    public void pasted(List<PastedCell<String>> cells, int unpasted) {
        told.add(cells.stream()
                .map(pasted -> pasted.cell() + "=" + pasted.text())
                .collect(Collectors.joining(" ", "pasted ", ", not " + unpasted)));
    }

    @Override
    public void left(String cell) {
        told.add("left " + cell);
    }

    @Override
    public void pressed(String cell) {
        told.add("pressed " + cell);
    }

    @Override
    public void moved(String cell, int rows) {
        told.add("moved " + cell + " by " + rows);
    }

    @Override
    public void inserted(String cell) {
        told.add("inserted below " + cell);
    }

    @Override
    public void removed(String cell) {
        told.add("removed " + cell);
    }

    @Override
    public void undo() {
        told.add("undo");
    }

    @Override
    public void redo() {
        told.add("redo");
    }
}
