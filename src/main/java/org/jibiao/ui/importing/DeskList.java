package org.jibiao.ui.importing;

import java.nio.file.Path;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.form.DepartmentForm;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.LookedAt;

/** What was found, as a list that can be searched, ordered and ticked. Used on the window's thread. */
public final class DeskList {
    /** All that was found, file by file. */
    private final Map<Path, List<DeskRow>> found = new LinkedHashMap<>();

    private final ObservableList<DeskRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DeskRow> visible = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(RowOrder.FILE);
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();

    DeskList() {
        search.subscribe(words -> arrange());
        shown.subscribe(which -> arrange());
        order.subscribe(how -> arrange());
    }

    /** The rows to show. */
    public ObservableList<DeskRow> rows() {
        return visible;
    }

    /** Words of a department or a file's name, or a year. */
    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    public ObjectProperty<RowOrder> orderProperty() {
        return order;
    }

    /** How many forms and refused files there are, seen or not. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** How many forms are wanted, seen or not. */
    public ReadOnlyIntegerProperty tickedCountProperty() {
        return ticked.getReadOnlyProperty();
    }

    /** All forms, in the order in which they were found. */
    List<FormRow> forms() {
        return all().filter(FormRow.class::isInstance).map(FormRow.class::cast).toList();
    }

    /** The forms that are wanted. */
    List<FormRow> ticked() {
        return forms().stream().filter(form -> form.tickedProperty().get()).toList();
    }

    private Stream<DeskRow> all() {
        return found.values().stream().flatMap(List::stream);
    }

    /** Adds what was found; a file that was there already is there anew. */
    void add(List<LookedAt> looked) {
        Map<Path, List<DeskRow>> byFile = looked.stream()
                .collect(Collectors.groupingBy(
                        LookedAt::file, LinkedHashMap::new, Collectors.mapping(DeskList::row, Collectors.toList())));
        found.putAll(byFile);
        arrange();
    }

    private static DeskRow row(LookedAt looked) {
        return switch (looked) {
            case LookedAt.Found form -> new FormRow(form);
            case LookedAt.Refused refused -> new DeskRow.Refused(refused.file(), refused.message());
        };
    }

    /** Takes rows from the list, with a file its forms. */
    void remove(Collection<? extends DeskRow> gone) {
        Set<DeskRow> all = new HashSet<>();
        for (DeskRow row : gone) {
            all.add(row);
            if (row instanceof DeskRow.OfFile file) {
                all.addAll(file.forms());
            }
        }
        found.replaceAll((file, of) ->
                new ArrayList<>(of.stream().filter(row -> !all.contains(row)).toList()));
        found.values().removeIf(List::isEmpty);
        arrange();
    }

    void clear() {
        found.clear();
        search.set("");
        shown.set(Shown.ALL);
        order.set(RowOrder.FILE);
        arrange();
    }

    /** Ticks rows, or takes their ticks away; a row of a file stands for its forms that are seen. */
    public void tick(Collection<? extends DeskRow> some, boolean wanted) {
        for (DeskRow row : some) {
            switch (row) {
                case FormRow form -> form.tick(wanted);
                case DeskRow.OfFile file -> file.forms().forEach(form -> form.tick(wanted));
                case DeskRow.Refused refused -> {}
            }
        }
        count();
    }

    /** Ticks rows where at least one of them is not ticked, else takes their ticks away. */
    public void toggle(Collection<? extends DeskRow> some) {
        boolean all = some.stream()
                .flatMap(DeskList::formsOf)
                .allMatch(form -> form.tickedProperty().get());
        tick(some, !all);
    }

    private static Stream<FormRow> formsOf(DeskRow row) {
        return switch (row) {
            case FormRow form -> Stream.of(form);
            case DeskRow.OfFile file -> file.forms().stream();
            case DeskRow.Refused refused -> Stream.empty();
        };
    }

    /** Says of every form anew what would become of it. See {@link FormRow#judge}. */
    void judge(OptionalInt templateYear, List<DraftSummary> drafts) {
        Set<DepartmentForm> before = new HashSet<>();
        forms().forEach(form -> form.judge(templateYear, drafts, !before.add(form.form())));
        count();
    }

    private void count() {
        size.set((int) all().count());
        ticked.set(ticked().size());
    }

    private void arrange() {
        List<DeskRow> arranged = new ArrayList<>();
        if (order.get() == RowOrder.FILE) {
            found.forEach((file, of) -> arranged.addAll(underTheirFile(file, of)));
        } else {
            all().filter(this::isSeen).sorted(comparator()).forEach(arranged::add);
        }
        count();
        if (!arranged.equals(rows)) {
            rows.setAll(arranged);
        }
    }

    private List<DeskRow> underTheirFile(Path file, List<DeskRow> of) {
        List<DeskRow> seen = of.stream().filter(this::isSeen).toList();
        List<FormRow> forms = seen.stream()
                .filter(FormRow.class::isInstance)
                .map(FormRow.class::cast)
                .toList();
        if (of.stream().filter(FormRow.class::isInstance).count() < 2 || forms.isEmpty()) {
            return seen;
        }
        List<DeskRow> grouped = new ArrayList<>();
        grouped.add(new DeskRow.OfFile(file, forms));
        grouped.addAll(seen);
        return grouped;
    }

    private Comparator<DeskRow> comparator() {
        Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        Comparator<DeskRow> byName = Comparator.comparing(DeskList::name, collator);
        return order.get() == RowOrder.DEPARTMENT
                ? byName
                : Comparator.<DeskRow>comparingInt(row -> -remarks(row)).thenComparing(byName);
    }

    private static String name(DeskRow row) {
        return row instanceof FormRow form && !form.form().department().isBlank()
                ? form.form().department()
                : row.fileName();
    }

    /** What could not be read has the most to say. */
    private static int remarks(DeskRow row) {
        return row instanceof FormRow form ? form.remarks().size() : Integer.MAX_VALUE;
    }

    private boolean isSeen(DeskRow row) {
        if (!shown.get().shows(row)) {
            return false;
        }
        String where = row.fileName();
        if (row instanceof FormRow form) {
            where += " " + form.form().year() + " " + form.form().department();
        }
        String plain = plain(where);
        return Stream.of(plain(search.get()).split("\\s+", -1)).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
