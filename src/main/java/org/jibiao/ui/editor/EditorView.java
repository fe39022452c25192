package org.jibiao.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Grid;
import org.jibiao.ui.control.GridContent;
import org.jibiao.workspace.SaveState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The editor: a form as paper, its parts in the order of the official table. Lives as long as its view-model. */
public final class EditorView extends BorderPane {
    private static final double PAPER = 920;
    private static final double MARGIN = 48;

    private final EditorViewModel viewModel;
    private final ScrollPane scroll = new ScrollPane();
    private final Grid<Place> head;
    private final Grid<Place> goal;
    private final Grid<Place> tasks;
    private final Grid<Place> budget;
    private final Grid<Place> indicators;
    private final List<Grid<Place>> grids;

    /**
     * A view of a draft.
     *
     * @param actions what else can be done with the draft, at the right of its head
     */
    public EditorView(EditorViewModel viewModel, Texts texts, Node... actions) {
        this.viewModel = viewModel;
        head = grid("head-grid", texts.get("part.head"));
        goal = grid("goal-grid", texts.get("part.goal"));
        tasks = grid("task-grid", texts.get("part.tasks"));
        budget = grid("budget-grid", texts.get("part.budget"));
        indicators = grid("indicator-grid", texts.get("part.indicators"));
        grids = List.of(head, goal, tasks, budget, indicators);
        getStyleClass().add("editor");
        setId("editor");
        getStylesheets()
                .add(Objects.requireNonNull(EditorView.class.getResource("editor.css"))
                        .toExternalForm());
        setTop(new VBox(new EditorHeader(viewModel, texts, actions), failureBar()));
        setCenter(scroll);
        scroll.setId("editor-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setContent(new StackPane(paper()));
        scroll.getContent().getStyleClass().add("desk");
        chain();
        grids.forEach(grid -> new CellMenu(viewModel, grid, texts));
        new RowToolsBar(viewModel, tasks, texts);
        new RowToolsBar(viewModel, indicators, texts);
        viewModel.setGuide(this::lead);
        viewModel.setTypingEnd(() -> grids.forEach(Grid::endTyping));
        viewModel.formProperty().subscribe(form -> show());
        viewModel.surroundingsProperty().subscribe(around -> show());
        viewModel.lockedProperty().subscribe(locked -> {
            grids.forEach(grid -> grid.setWritable(!locked));
            pseudoClassStateChanged(PseudoClass.getPseudoClass("locked"), locked);
        });
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private VBox paper() {
        Label title = new Label();
        title.getStyleClass().add("paper-title");
        title.setWrapText(true);
        viewModel
                .surroundingsProperty()
                .subscribe(around -> title.setText(around.standard().labels().title()));
        head.getStyleClass().add("head-grid");
        VBox table = new VBox(goal, tasks, budget, indicators);
        table.getStyleClass().add("paper-table");
        VBox paper = new VBox(title, head, table);
        paper.getStyleClass().add("paper");
        paper.setMaxWidth(PAPER);
        return paper;
    }

    private Label failureBar() {
        Label bar = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
        bar.setId("save-failure");
        bar.getStyleClass().add("failure-bar");
        bar.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        viewModel.saveStateProperty().subscribe(state -> {
            boolean failed = state instanceof SaveState.Failed;
            bar.setVisible(failed);
            bar.setManaged(failed);
            if (state instanceof SaveState.Failed failure) {
                bar.setText(failure.message());
            }
        });
        return bar;
    }

    private Grid<Place> grid(String id, String name) {
        Grid<Place> grid = new Grid<>(viewModel);
        grid.setId(id);
        grid.setAccessibleText(name);
        grid.setIds(PlaceIds::of);
        grid.selectedProperty()
                .subscribe(selected -> selected.ifPresent(place -> {
                    grids().stream().filter(other -> other != grid).forEach(Grid::deselect);
                    viewModel.setPlace(Optional.of(place));
                }));
        grid.selectedBoundsProperty().subscribe(bounds -> {
            if (grid.isActive()) {
                reveal(grid, bounds);
            }
        });
        return grid;
    }

    private List<Grid<Place>> grids() {
        return grids;
    }

    private void chain() {
        for (int i = 0; i < grids.size(); i++) {
            int here = i;
            grids.get(i).setOnEdge(forward -> {
                int next = here + (forward ? 1 : -1);
                if (next >= 0 && next < grids.size()) {
                    grids.get(next).selectEdge(!forward);
                }
            });
        }
    }

    private void show() {
        show(head, HeadRows::of);
        show(goal, GoalRows::of);
        show(tasks, TaskRows::of);
        show(budget, BudgetRows::of);
        show(indicators, IndicatorRows::of);
    }

    private void show(Grid<Place> grid, BiFunction<DepartmentForm, Surroundings, GridContent<Place>> rows) {
        grid.show(rows.apply(
                viewModel.formProperty().get(), viewModel.surroundingsProperty().get()));
    }

    private void lead(Place place) {
        Grid<Place> grid = switch (place) {
            case Place.Year year -> head;
            case Place.Department department -> head;
            case Place.AnnualGoal annualGoal -> goal;
            case Place.Task task -> tasks;
            case Place.TaskName name -> tasks;
            case Place.TaskContent content -> tasks;
            case Place.Amount amount -> budget;
            case Place.Category category -> indicators;
            case Place.Group group -> indicators;
            case Place.Row row -> indicators;
            case Place.IndicatorName name -> indicators;
            case Place.IndicatorValue value -> indicators;
            case Place.IndicatorNote note -> indicators;
        };
        Place cell = switch (place) {
            case Place.Category category -> new Place.IndicatorName(new Place.Group(category.category(), 0).row(0));
            case Place.Group group -> new Place.IndicatorName(group.row(0));
            default -> RowsOfForm.firstCell(place);
        };
        grid.select(cell);
        grid.applyCss();
        scroll.layout();
        if (grid.selectedProperty().get().isPresent()) {
            reveal(grid, grid.selectedBoundsProperty().get());
        }
    }

    /** Scrolls no further than needed to show a part of a grid. */
    private void reveal(Grid<Place> grid, Bounds bounds) {
        var content = scroll.getContent();
        Bounds at = content.sceneToLocal(grid.localToScene(bounds));
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double wanted = top;
        if (at.getMaxY() + MARGIN > top + view) {
            wanted = at.getMaxY() + MARGIN - view;
        }
        if (at.getMinY() - MARGIN < wanted) {
            wanted = at.getMinY() - MARGIN;
        }
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
