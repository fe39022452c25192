package org.jibiao.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.text.Texts;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.ExportableForm;
import org.jibiao.workspace.PlannedFile;
import org.jibiao.workspace.Preferences;
import org.jibiao.workspace.Workspace;

/**
 * What a person chooses for an export: which forms, in which formats, into which folder. Every choice is followed by a look at the
 * disk, which says whether it will do and which files will come about. Used on the window's thread.
 */
public final class ExportChoices {
    /** What is ticked for who has never exported: what the notices ask for first. */
    private static final List<String> FIRST_FORMATS = List.of("pdf");

    /** Where the first export goes when there is such a folder in the home folder. */
    private static final List<String> FIRST_FOLDERS = List.of("文档", "Documents");

    /**
     * What is wanted, taken at one moment: forms are as they are then.
     *
     * @param formats the names of the formats
     */
    record Order(List<ExportableForm> forms, List<String> formats) {}

    private final Workspace workspace;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final Texts texts;
    private final FolderCheck folderCheck;
    private final List<FormatChoice> formats;
    private final ObservableList<FormChoice> formChoices = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<FormChoice>> chosenForms = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObservableList<PlannedFile> files = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper formatProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FolderCheck.Outcome> folderState =
            new ReadOnlyObjectWrapper<>(FolderCheck.Outcome.UNKNOWN);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private boolean settingOut;
    /** Counts the looks at the disk: only what the last one found is shown. */
    private int looks;

    /**
     * Nothing is chosen yet.
     *
     * @param failed hears of mistakes of the program
     */
    ExportChoices(Workspace workspace, Background background, Consumer<Throwable> failed, Texts texts) {
        this.workspace = workspace;
        this.background = background;
        this.failed = failed;
        this.texts = texts;
        folderCheck = new FolderCheck(texts);
        formats = workspace.exportFormats().stream().map(FormatChoice::new).toList();
        formats.forEach(format -> format.wantedProperty().subscribe(this::look));
        chosenForms.subscribe(this::look);
        folder.subscribe(this::look);
    }

    public List<FormatChoice> formats() {
        return formats;
    }

    /** The forms that can be chosen, what suggests itself first. */
    public ObservableList<FormChoice> formChoices() {
        return formChoices;
    }

    public ObjectProperty<Optional<FormChoice>> chosenFormsProperty() {
        return chosenForms;
    }

    /** The folder as typed. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** The files that will come about. */
    public ObservableList<PlannedFile> files() {
        return files;
    }

    /** What is wrong with the formats; empty when nothing is. */
    public ReadOnlyStringProperty formatProblemProperty() {
        return formatProblem.getReadOnlyProperty();
    }

    /** What there is to say about the folder. */
    ReadOnlyObjectProperty<FolderCheck.Outcome> folderStateProperty() {
        return folderState.getReadOnlyProperty();
    }

    /** Whether the export can start: all is chosen, and the files shown are those that will come about. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Sets out with what was chosen for the last export. */
    void setOut(List<FormChoice> choices) {
        Preferences last = workspace.preferences().now();
        settingOut = true;
        formChoices.setAll(choices);
        chosenForms.set(choices.stream().findFirst());
        List<String> wanted =
                formats.stream().anyMatch(one -> last.exportFormats().contains(one.id()))
                        ? last.exportFormats()
                        : FIRST_FORMATS;
        formats.forEach(one -> one.wantedProperty().set(wanted.contains(one.id())));
        folder.set(last.exportFolder().orElseGet(ExportChoices::firstFolder).toString());
        settingOut = false;
        look();
    }

    private static Path firstFolder() {
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        return Stream.concat(FIRST_FOLDERS.stream().map(home::resolve), Stream.of(home))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    Order order() {
        return new Order(
                chosenForms.get().map(choice -> choice.forms().get()).orElse(List.of()),
                formats.stream()
                        .filter(one -> one.wantedProperty().get())
                        .map(FormatChoice::id)
                        .toList());
    }

    /** What is found on the disk for what is chosen. */
    private record Look(FolderCheck.Outcome folder, List<PlannedFile> files) {}

    /** Looks at the disk anew: something may have changed there. */
    void look() {
        if (settingOut || chosenForms.get().isEmpty()) {
            return;
        }
        int number = ++looks;
        ready.set(false);
        Order order = order();
        String typed = folder.get();
        formatProblem.set(order.formats().isEmpty() ? texts.get("export.format.none") : "");
        background.run(
                () -> lookFor(order, typed),
                found -> {
                    if (number == looks) {
                        show(found);
                    }
                },
                failed);
    }

    private Look lookFor(Order order, String typed) {
        FolderCheck.Outcome found = folderCheck.of(typed);
        return new Look(
                found,
                found.folder()
                        .map(into -> workspace
                                .planExport(order.forms(), order.formats(), into)
                                .files())
                        .orElse(List.of()));
    }

    private void show(Look found) {
        folderState.set(found.folder());
        files.setAll(found.files());
        ready.set(!found.files().isEmpty());
    }
}
