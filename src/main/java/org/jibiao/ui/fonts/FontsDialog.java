package org.jibiao.ui.fonts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jibiao.page.FontChoice;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.DialogPlace;

/** The window over the main one in which the fonts of the paper are chosen. */
public final class FontsDialog {
    /** How large the lines are that show how a font looks. */
    public static final double SAMPLE_SIZE = 18;

    private static final double WIDTH = 620;
    private static final double HEIGHT = 700;
    private static final double LEAST_WIDTH = 520;
    private static final double LEAST_HEIGHT = 500;

    private final Stage stage = new Stage();
    private final FontsViewModel viewModel;
    private final FontsView view;

    /**
     * A dialog that is not shown yet.
     *
     * @param chosen what is done with the choice
     * @param owner the window that waits meanwhile
     * @param styles the style sheets of that window
     */
    public FontsDialog(
            FontsViewModel viewModel, Consumer<FontChoice> chosen, Window owner, List<String> styles, Texts texts) {
        this.viewModel = viewModel;
        view = new FontsView(
                viewModel,
                () -> {
                    stage.hide();
                    chosen.accept(viewModel.choiceProperty().get());
                },
                stage::hide,
                texts);
        view.setId("fonts-dialog");
        view.getStyleClass().add("main-window");
        view.getStylesheets().setAll(styles);
        view.getStylesheets()
                .add(Objects.requireNonNull(FontsDialog.class.getResource("fonts.css"))
                        .toExternalForm());
        DialogPlace.over(owner, stage, view, WIDTH, HEIGHT);
        stage.setTitle(texts.get("fonts.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> viewModel.leave());
    }

    /** Shows what is in use, and looks for the fonts of the machine. */
    public void show() {
        viewModel.begin();
        stage.show();
        stage.toFront();
        view.requestFocus();
    }
}
