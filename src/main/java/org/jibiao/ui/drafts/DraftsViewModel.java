package org.jibiao.ui.drafts;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.workspace.DraftSummary;

/** The list of drafts: newest year first, then by department, those that match what is searched for. */
public final class DraftsViewModel {
    private final List<DraftSummary> all = new ArrayList<>();
    private final ObservableList<DraftRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DraftRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<UUID>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    public DraftsViewModel() {
        search.subscribe(words -> arrange());
    }

    /** The rows to show. */
    public ObservableList<DraftRow> rows() {
        return shown;
    }

    /** What is searched for: words of the department, or a year. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The draft that is in the editor. */
    public ReadOnlyObjectProperty<Optional<UUID>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether the drafts on disk are known yet. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Whether there is no draft at all, searched for or not. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All drafts, in the order of the list. */
    public List<DraftSummary> all() {
        return List.copyOf(all);
    }

    public void setOpened(Optional<UUID> draft) {
        opened.set(draft);
    }

    /** Takes what lies on disk. */
    public void setAll(List<DraftSummary> drafts) {
        all.clear();
        all.addAll(drafts);
        known.set(true);
        arrange();
    }

    /** Takes a draft that is new or has changed. */
    public void put(DraftSummary draft) {
        if (all.contains(draft)) {
            return;
        }
        all.removeIf(other -> other.id().equals(draft.id()));
        all.add(draft);
        arrange();
    }

    /** Shows all drafts again. */
    public void searchedForNothing() {
        search.set("");
    }

    public void remove(UUID id) {
        all.removeIf(draft -> draft.id().equals(id));
        arrange();
    }

    private void arrange() {
        Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        all.sort(Comparator.comparingInt(DraftSummary::year)
                .reversed()
                .thenComparing(DraftSummary::department, collator)
                .thenComparing(DraftSummary::changed));
        List<DraftRow> arranged = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (DraftSummary draft : all) {
            if (matches(draft)) {
                if (draft.year() != year) {
                    year = draft.year();
                    arranged.add(new DraftRow.Year(year));
                }
                arranged.add(new DraftRow.Draft(draft));
            }
        }
        if (!arranged.equals(rows)) {
            rows.setAll(arranged);
        }
    }

    private boolean matches(DraftSummary draft) {
        String where = draft.year() + " " + draft.department();
        for (String word : plain(search.get()).split("\\s+", -1)) {
            if (!plain(where).contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
