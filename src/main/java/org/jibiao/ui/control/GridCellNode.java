package org.jibiao.ui.control;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A cell of a grid on the screen: its text, wrapped, and under it what is wrong with it. */
final class GridCellNode extends Region {
    private static final double PADDING_X = 10;
    private static final double PADDING_Y = 8;
    private static final double ICON = 20;
    private static final double LINE_GAP = 2;

    /** The height of a line of Noto Sans SC, in relation to the size of its font. */
    private static final double LINE = 1.45;

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final Map<GridCell.Kind, Feather> ICONS = Map.of(
            GridCell.Kind.ACTION, Feather.PLUS,
            GridCell.Kind.GOOD, Feather.CHECK_CIRCLE,
            GridCell.Kind.BAD, Feather.ALERT_CIRCLE);

    private final Text text = new Text();
    private final Text aside = new Text();
    private final Text problem = new Text();
    private final FontIcon icon = new FontIcon();
    private GridCell.Kind kind = GridCell.Kind.LABEL;
    private final TextRuler ruler;
    private @Nullable CellMark mark;
    private double measuredWidth = -1;
    private double measuredHeight;

    GridCellNode(TextRuler ruler) {
        this.ruler = ruler;
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("words");
        problem.setTextOrigin(VPos.TOP);
        problem.getStyleClass().add("problem-words");
        aside.setTextOrigin(VPos.TOP);
        aside.getStyleClass().add("aside-words");
        getChildren().addAll(text, aside, problem, icon);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        InvalidationListener remeasure = observable -> {
            measuredWidth = -1;
            requestLayout();
        };
        text.fontProperty().addListener(remeasure);
        text.textProperty().addListener(remeasure);
        problem.textProperty().addListener(remeasure);
        aside.textProperty().addListener(remeasure);
    }

    /** Shows a cell; a node may show any cell after any other. */
    void show(GridCell<?> cell) {
        if (cell.kind() != kind || getStyleClass().isEmpty()) {
            kind = cell.kind();
            getStyleClass().setAll("grid-cell", kind.name().toLowerCase(Locale.ROOT));
            text.setTextAlignment(alignment());
            aside.setTextAlignment(alignment());
            Feather literal = ICONS.get(kind);
            icon.setVisible(literal != null);
            if (literal != null) {
                icon.setIconCode(literal);
            }
            measuredWidth = -1;
        }
        boolean empty = cell.text().isEmpty();
        pseudoClassStateChanged(EMPTY, empty);
        pseudoClassStateChanged(PROBLEM, !cell.problem().isEmpty());
        text.setText(empty ? cell.prompt() : cell.text());
        problem.setText(cell.problem());
        problem.setVisible(!cell.problem().isEmpty());
        show(cell.aside());
        setAccessibleText(Stream.of(
                        text.getText(),
                        cell.aside().line(),
                        cell.problem(),
                        cell.aside().hint())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private void show(Aside shown) {
        aside.setText(shown.line());
        aside.setVisible(!shown.line().isEmpty());
        boolean marked = shown.mark() != Aside.Mark.NONE || !shown.hint().isEmpty();
        CellMark made = mark;
        if (made == null && marked) {
            // Few cells have one.
            made = new CellMark(this);
            mark = made;
            getChildren().add(made);
        }
        if (made != null) {
            made.show(shown);
            made.setVisible(marked);
        }
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Makes room for a text that is being typed over the cell, or shows the cell's own again. */
    void lendRoomTo(String typed, boolean typing) {
        text.setVisible(!typing);
        if (typing) {
            text.setText(typed);
        }
    }

    /** Where the text lies in this cell; as wide as a line may be. */
    Rectangle2D textArea() {
        double height = text.getLayoutBounds().getHeight();
        double width = getWidth() - 2 * PADDING_X;
        return new Rectangle2D(PADDING_X, textTop(height), Math.max(0, width), height);
    }

    TextAlignment alignment() {
        return switch (kind) {
            case HEAD, LABEL, VALUE -> TextAlignment.CENTER;
            case AMOUNT -> TextAlignment.RIGHT;
            case FIXED, TEXT, PROSE, ACTION, GOOD, BAD, QUIET -> TextAlignment.LEFT;
        };
    }

    double heightFor(double width) {
        if (width != measuredWidth) {
            measuredWidth = width;
            double line = lineWidth(width);
            measuredHeight =
                    2 * PADDING_Y + ruler.heightOf(text, line) + roomFor(aside, line) + roomFor(problem, line) + 1;
        }
        return measuredHeight;
    }

    private double lineWidth(double width) {
        return Math.max(1, width - 2 * PADDING_X - (icon.isVisible() ? ICON : 0));
    }

    private double roomFor(Text below, double line) {
        return below.isVisible() ? ruler.heightOf(below, line) + LINE_GAP : 0;
    }

    private static double heightOf(Text below) {
        return below.isVisible() ? below.getLayoutBounds().getHeight() + LINE_GAP : 0;
    }

    private double textTop(double height) {
        return Math.max(PADDING_Y, Math.floor((getHeight() - height - heightOf(aside) - heightOf(problem)) / 2));
    }

    @Override
    protected void layoutChildren() {
        double line = lineWidth(getWidth());
        text.setWrappingWidth(line);
        aside.setWrappingWidth(line);
        problem.setWrappingWidth(line);
        double height = text.getLayoutBounds().getHeight();
        double top = textTop(height);
        double left = PADDING_X + (icon.isVisible() ? ICON : 0);
        text.relocate(left, top);
        aside.relocate(left, top + height + LINE_GAP);
        problem.relocate(left, top + height + heightOf(aside) + LINE_GAP);
        if (mark != null) {
            mark.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (icon.isVisible()) {
            double lineHeight = text.getFont().getSize() * LINE;
            icon.relocate(PADDING_X, top + (lineHeight - icon.getLayoutBounds().getHeight()) / 2);
        }
    }
}
