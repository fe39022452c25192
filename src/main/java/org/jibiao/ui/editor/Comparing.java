package org.jibiao.ui.editor;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.FormComparison;
import org.jibiao.workspace.Origin;

/** Compares a form with that of last year, if it began as its successor, as it changes. */
final class Comparing {
    private final Optional<DepartmentForm> before;
    private final ReadOnlyObjectWrapper<Optional<FormComparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean marked;

    Comparing(Optional<Origin> origin, DepartmentForm form) {
        before = origin.filter(from -> from.use() == Origin.Use.TEMPLATE).map(Origin::form);
        follow(form);
    }

    /** The form of last year. */
    Optional<DepartmentForm> before() {
        return before;
    }

    ReadOnlyObjectProperty<Optional<FormComparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    void setMarked(boolean newMarked) {
        marked = newMarked;
    }

    /** The form has become another one. A comparison takes less than a frame of the screen. */
    void follow(DepartmentForm form) {
        comparison.set(before.map(earlier -> FormComparison.of(earlier, form)));
    }

    LastYear now() {
        return before.isEmpty() ? LastYear.UNKNOWN : new LastYear(comparison.get(), marked);
    }
}
