package org.jibiao.ui.fonts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.text.Font;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.FontFile;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MachineFont;
import org.jibiao.page.machine.UnusableFontException;
import org.jibiao.page.machine.Verdict;
import org.jibiao.text.Texts;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.FontDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The choice of fonts until it is made: three faces, and the fonts of the machine for the one that is looked at. Font files are searched
 * and read elsewhere. Used on the window's thread.
 */
public final class FontsViewModel {
    /** The faces for which a person may choose. */
    public static final List<Face> FACES = List.of(Face.TITLE, Face.HEADING, Face.BODY);

    private static final Logger LOG = LoggerFactory.getLogger(FontsViewModel.class);
    private static final FontRow BUNDLED = new FontRow.Bundled();

    private final FontDesk desk;
    private final Function<FontFile, Font> screen;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.BODY);
    private final ReadOnlyObjectWrapper<FontChoice> choice = new ReadOnlyObjectWrapper<>(FontChoice.BUNDLED);
    private final Map<Face, ReadOnlyObjectWrapper<Font>> samples = new EnumMap<>(Face.class);
    /** How often a person has asked for another font of a face. */
    private final Map<Face, Integer> wishes = new EnumMap<>(Face.class);

    /** What a person has asked for that is still being read. */
    private final Map<Face, ChosenFont> wanted = new EnumMap<>(Face.class);
    /** How many files that a person pointed at are still being looked into. */
    private int filesLookedInto;

    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<FontRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObservableList<FontRow> rows = FXCollections.observableArrayList();
    private AtomicBoolean searchCancelled = new AtomicBoolean();

    /**
     * A choice that has not begun.
     *
     * @param screen makes a font ready for the screen; called away from the window's thread
     */
    public FontsViewModel(FontDesk desk, Function<FontFile, Font> screen, Background background, Texts texts) {
        this.desk = desk;
        this.screen = screen;
        this.background = background;
        this.texts = texts;
        FACES.forEach(one -> samples.put(one, new ReadOnlyObjectWrapper<>(Font.getDefault())));
    }

    /** The face that is looked at. */
    public ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** What would be used now. */
    public ReadOnlyObjectProperty<FontChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** The font in which a face shows how it would look. */
    public ReadOnlyObjectProperty<Font> sampleProperty(Face one) {
        return sample(one).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Font> sample(Face one) {
        return Objects.requireNonNull(samples.get(one));
    }

    /** Whether the machine is still being searched. */
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** Why the font that a person wanted cannot be used; empty while there is nothing to say. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The program's own font first, then those of the machine. */
    public ObservableList<FontRow> rows() {
        return rows;
    }

    /** Whether a font is still being read that a person wants: the choice is not yet what they want. */
    public ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /**
     * The line of the font that a person wants for the face that is looked at; when it cannot be used, of the one that the face keeps.
     * None while the machine has not been searched for it.
     */
    public ReadOnlyObjectProperty<Optional<FontRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Tells what has come of a change. */
    private void refresh() {
        pending.set(!wanted.isEmpty() || filesLookedInto > 0);
        Optional<ChosenFont> font = Optional.ofNullable(wanted.get(face.get()))
                .or(() -> choice.get().of(face.get()));
        selected.set(font.isPresent() ? font.flatMap(this::rowOf) : Optional.of(BUNDLED));
    }

    private Optional<FontRow> rowOf(ChosenFont font) {
        return rows.stream()
                .filter(row -> row instanceof FontRow.OfMachine one
                        && one.font().chosen().equals(font))
                .findFirst();
    }

    /** Begins with what is in use, and looks for the fonts of the machine. */
    public void begin() {
        trouble.set("");
        face.set(Face.BODY);
        FACES.forEach(this::newWish);
        choice.set(desk.chosen());
        rows.setAll(BUNDLED);
        refresh();
        FACES.forEach(this::showSample);
        search();
    }

    private void search() {
        searchCancelled.set(true);
        AtomicBoolean cancelled = new AtomicBoolean();
        searchCancelled = cancelled;
        searching.set(true);
        FontChoice before = choice.get();
        background.run(
                () -> found(before, cancelled),
                found -> {
                    if (!cancelled.get()) {
                        searching.set(false);
                        add(found);
                    }
                },
                failure -> {
                    LOG.error("the fonts of the machine could not be searched", failure);
                    if (!cancelled.get()) {
                        searching.set(false);
                        trouble.set(texts.get("fonts.failed"));
                    }
                });
    }

    /** The fonts of the machine, and the chosen ones that lie elsewhere. */
    private List<MachineFont> found(FontChoice before, AtomicBoolean cancelled) {
        List<MachineFont> found = new ArrayList<>(desk.search(cancelled::get));
        for (ChosenFont font : before.fonts().values()) {
            if (found.stream().noneMatch(one -> one.chosen().equals(font))) {
                found.addFirst(elsewhere(font));
            }
        }
        return found;
    }

    /** A chosen font that does not lie where fonts do; one that is gone still is the choice, and says why it is not used. */
    private MachineFont elsewhere(ChosenFont font) {
        String why;
        try {
            Optional<MachineFont> there = desk.in(font.file()).stream()
                    .filter(one -> one.chosen().equals(font))
                    .findFirst();
            if (there.isPresent()) {
                return there.get();
            }
            why = texts.get("fonts.gone");
        } catch (UnusableFontException e) {
            LOG.info("a chosen font is gone", e);
            why = e.getMessage();
        }
        return new MachineFont(font, Set.of(font.name()), true, new Verdict.Refused(why));
    }

    private void add(List<MachineFont> fonts) {
        fonts.stream()
                .filter(font -> rowOf(font.chosen()).isEmpty())
                .forEach(font -> rows.add(new FontRow.OfMachine(font)));
        refresh();
    }

    /** Stops searching; what is chosen is forgotten. */
    public void leave() {
        searchCancelled.set(true);
        searching.set(false);
    }

    /** Looks at another face. */
    public void lookAt(Face one) {
        trouble.set("");
        face.set(one);
        refresh();
    }

    /** Takes a font for the face that is looked at, once it has been read. */
    public void select(FontRow row) {
        select(face.get(), row);
    }

    private void select(Face one, FontRow row) {
        switch (row) {
            case FontRow.Bundled bundled -> takeBundled(one);
            case FontRow.OfMachine ofMachine -> {
                switch (ofMachine.font().verdict()) {
                    case Verdict.Usable usable -> read(one, ofMachine.font().chosen());
                    case Verdict.Refused refused -> trouble.set(refused.reason());
                }
            }
        }
        refresh();
    }

    private void takeBundled(Face one) {
        newWish(one);
        trouble.set("");
        choice.set(choice.get().with(one, Optional.empty()));
        showSample(one);
    }

    private void read(Face one, ChosenFont font) {
        int wish = newWish(one);
        if (choice.get().of(one).filter(font::equals).isPresent()) {
            trouble.set("");
            return;
        }
        wanted.put(one, font);
        background.run(
                () -> screen.apply(desk.read(font)),
                shown -> {
                    // Who has asked for something else meanwhile does not want this one any more.
                    if (wish == newestWish(one)) {
                        wanted.remove(one);
                        trouble.set("");
                        choice.set(choice.get().with(one, Optional.of(font)));
                        sample(one).set(shown);
                        refresh();
                    }
                },
                failure -> {
                    String words = wordsFor(failure);
                    if (wish == newestWish(one)) {
                        wanted.remove(one);
                        trouble.set(words);
                        refresh();
                    }
                });
    }

    /** Counts a wish; what was asked for before it is not wanted any more. */
    private int newWish(Face one) {
        wanted.remove(one);
        return wishes.merge(one, 1, Integer::sum);
    }

    private int newestWish(Face one) {
        return wishes.getOrDefault(one, 0);
    }

    private String wordsFor(Throwable failure) {
        if (failure instanceof UnusableFontException unusable) {
            return unusable.getMessage();
        }
        LOG.warn("a font cannot be shown", failure);
        return texts.get("fonts.screen");
    }

    private void showSample(Face one) {
        Optional<ChosenFont> font = choice.get().of(one);
        background.run(
                () -> screen.apply(
                        font.isPresent()
                                ? desk.read(font.get())
                                : desk.bundled().font(one)),
                shown -> {
                    if (choice.get().of(one).equals(font)) {
                        sample(one).set(shown);
                    }
                },
                failure -> {
                    String words = wordsFor(failure);
                    if (choice.get().of(one).equals(font)) {
                        trouble.set(words);
                    }
                });
    }

    /** Takes the fonts of a file into the list, and the first that can be used for the face that is looked at. */
    public void addFile(Path file) {
        Face one = face.get();
        int wish = newWish(one);
        filesLookedInto++;
        refresh();
        background.run(
                () -> desk.in(file),
                found -> {
                    filesLookedInto--;
                    add(found);
                    if (wish == newestWish(one)) {
                        found.stream()
                                .filter(MachineFont::usable)
                                .findFirst()
                                .or(() -> found.stream().findFirst())
                                .flatMap(font -> rowOf(font.chosen()))
                                .ifPresent(row -> select(one, row));
                    }
                },
                failure -> {
                    filesLookedInto--;
                    trouble.set(wordsFor(failure));
                    refresh();
                });
    }

    /** Goes back to the program's own font for every face. */
    public void reset() {
        trouble.set("");
        FACES.forEach(this::newWish);
        choice.set(FontChoice.BUNDLED);
        refresh();
        FACES.forEach(this::showSample);
    }
}
