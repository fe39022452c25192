package org.jibiao.ui.origin;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.jibiao.text.Texts;

/** The draft, and under it what is shown of its origin: the comparison with last year, and what the reading of its file had to say. */
public final class OriginFrame extends SplitPane {
    private static final double ROOM_FOR_DRAFT = 0.66;

    private final BorderPane draft = new BorderPane();
    private final RemarksView remarks;

    public OriginFrame(OriginViewModel viewModel, Texts texts) {
        remarks = new RemarksView(viewModel.remarks(), texts);
        setId("origin-frame");
        getStyleClass().add("origin-frame");
        getStylesheets()
                .add(Objects.requireNonNull(OriginFrame.class.getResource("origin.css"))
                        .toExternalForm());
        setOrientation(Orientation.VERTICAL);
        draft.setBottom(new ComparisonBar(viewModel.comparison(), texts));
        draft.setMinHeight(0);
        remarks.setMinHeight(120);
        setResizableWithParent(remarks, false);
        getItems().setAll(draft);
        viewModel.remarks().panelProperty().subscribe(this::showRemarks);
    }

    /** Takes the view of the draft that has been opened. */
    public void setDraft(Node view) {
        draft.setCenter(view);
    }

    private void showRemarks(boolean shown) {
        boolean hadFocus = remarks.isFocusWithin();
        if (!shown) {
            getItems().remove(remarks);
            if (hadFocus) {
                requestFocus();
            }
        } else if (!getItems().contains(remarks)) {
            getItems().add(remarks);
            setDividerPositions(ROOM_FOR_DRAFT);
        }
    }

    @Override
    public void requestFocus() {
        Node view = draft.getCenter();
        if (view != null) {
            view.requestFocus();
        }
    }

    /** Goes to the remarks, if they are shown. */
    public void focusRemarks() {
        if (getItems().contains(remarks)) {
            remarks.requestFocus();
        }
    }
}
