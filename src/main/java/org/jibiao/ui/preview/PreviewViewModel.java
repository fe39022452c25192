package org.jibiao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.ui.task.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of the form in the editor. They are cut elsewhere, one form at a time: while one is being cut, only the newest of those
 * that follow is kept.
 */
public final class PreviewViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewViewModel.class);

    private final Function<DepartmentForm, List<Page>> cutter;
    private final ComparedCutter comparedCutter;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Place>> marked = new SimpleObjectProperty<>(Optional.empty());
    private final PageScroll scroll = new PageScroll();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper();
    private Optional<DepartmentForm> before = Optional.empty();
    private Optional<DepartmentForm> newest = Optional.empty();
    private Optional<DepartmentForm> waiting = Optional.empty();
    private boolean cutting;
    private boolean shown;

    /**
     * A preview without a form.
     *
     * @param cutter cuts a form into pages; called away from the window's thread
     */
    public PreviewViewModel(Function<DepartmentForm, List<Page>> cutter, Background background) {
        this(cutter, (before, form) -> cutter.apply(form), background);
    }

    /**
     * A preview without a form.
     *
     * @param cutter cuts a form into pages; called away from the window's thread
     * @param comparedCutter does the same of a form compared with an earlier one
     */
    public PreviewViewModel(
            Function<DepartmentForm, List<Page>> cutter, ComparedCutter comparedCutter, Background background) {
        this.cutter = cutter;
        this.comparedCutter = comparedCutter;
        this.background = background;
        comparing.subscribe(() -> newest.ifPresent(this::show));
        pages.subscribe(scroll::show);
        marked.subscribe(scroll::mark);
    }

    /** Cuts a form, compared with an earlier one, into pages. */
    @FunctionalInterface
    public interface ComparedCutter {
        List<Page> apply(DepartmentForm before, DepartmentForm form);
    }

    /** Whether pages are wanted that tell the differences from last year's form; else those of the official layout. */
    public BooleanProperty comparingProperty() {
        return comparing;
    }

    /** Whether there is a form of last year to compare with. */
    public ReadOnlyBooleanProperty comparableProperty() {
        return comparable.getReadOnlyProperty();
    }

    /** Takes the form of last year with which the next forms can be compared, if there is one. */
    public void setBefore(Optional<DepartmentForm> newBefore) {
        before = newBefore;
        comparable.set(newBefore.isPresent());
    }

    /** The pages of the newest form that is ready. */
    public ReadOnlyObjectProperty<List<Page>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Whether the newest form could not be cut into pages, so that the pages are those of an older one. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** The place to mark: where the person is. */
    public ObjectProperty<Optional<Place>> markedProperty() {
        return marked;
    }

    /** How large the pages are shown, and which part of them. */
    public PageScroll scroll() {
        return scroll;
    }

    /** Shows a form as soon as its pages are ready. */
    public void show(DepartmentForm form) {
        shown = true;
        newest = Optional.of(form);
        waiting = Optional.of(form);
        if (!cutting) {
            cutNext();
        }
    }

    /** Shows nothing. */
    public void clear() {
        shown = false;
        newest = Optional.empty();
        waiting = Optional.empty();
        setBefore(Optional.empty());
        pages.set(List.of());
        failed.set(false);
    }

    private void cutNext() {
        if (waiting.isEmpty()) {
            return;
        }
        DepartmentForm form = waiting.get();
        waiting = Optional.empty();
        Optional<DepartmentForm> other = comparing.get() ? before : Optional.empty();
        cutting = true;
        background.run(
                () -> other.map(earlier -> comparedCutter.apply(earlier, form)).orElseGet(() -> cutter.apply(form)),
                cut -> {
                    cutting = false;
                    if (shown) {
                        pages.set(cut);
                        failed.set(false);
                    }
                    cutNext();
                },
                trouble -> {
                    cutting = false;
                    LOG.error("a form could not be cut into pages", trouble);
                    failed.set(shown);
                    cutNext();
                });
    }
}
