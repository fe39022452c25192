package org.jibiao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GridNavigatorTest {
    /**
     * <pre>
     * head  head  head
     * n0    v0    note
     * n1    v1    (note goes on)
     * add   ...   ...
     * </pre>
     */
    private final GridContent<String> content = new GridContent<>(
            List.of(new GridColumn(50, 1), new GridColumn(50, 1), new GridColumn(50, 1)),
            List.of(
                    GridCell.<String>at(0, 0, GridCell.Kind.HEAD, "").spanning(1, 3),
                    GridCell.<String>at(1, 0, GridCell.Kind.FIXED, "").withKey("n0"),
                    GridCell.<String>at(1, 1, GridCell.Kind.VALUE, "").withKey("v0"),
                    GridCell.<String>at(1, 2, GridCell.Kind.TEXT, "")
                            .spanning(2, 1)
                            .withKey("note"),
                    GridCell.<String>at(2, 0, GridCell.Kind.TEXT, "").withKey("n1"),
                    GridCell.<String>at(2, 1, GridCell.Kind.VALUE, "").withKey("v1"),
                    GridCell.<String>at(3, 0, GridCell.Kind.ACTION, "")
                            .spanning(1, 3)
                            .withKey("add")));

    private Optional<String> step(String from, int row, int column, GridStep step) {
        return GridNavigator.step(content, content.cell(from).orElseThrow(), row, column, step)
                .flatMap(GridCell::key);
    }

    @Test
    void goesStraightDownAndUp() {
        assertThat(step("v0", 1, 1, GridStep.DOWN)).contains("v1");
        assertThat(step("v1", 2, 1, GridStep.UP)).contains("v0");
    }

    @Test
    void keepsItsColumnThroughACellThatCoversSeveral() {
        assertThat(step("v1", 2, 1, GridStep.DOWN)).contains("add");
        assertThat(step("add", 3, 1, GridStep.UP)).contains("v1");
        assertThat(step("add", 3, 2, GridStep.UP)).contains("note");
    }

    @Test
    void leavesAMergedCellInTheRowInWhichItWasEntered() {
        assertThat(step("v1", 2, 1, GridStep.RIGHT)).contains("note");
        assertThat(step("note", 2, 2, GridStep.LEFT)).contains("v1");
        assertThat(step("note", 1, 2, GridStep.LEFT)).contains("v0");
    }

    @Test
    void stopsAtTheEdges() {
        assertThat(step("n0", 1, 0, GridStep.UP)).isEmpty();
        assertThat(step("n0", 1, 0, GridStep.LEFT)).isEmpty();
        assertThat(step("note", 1, 2, GridStep.RIGHT)).isEmpty();
        assertThat(step("add", 3, 0, GridStep.DOWN)).isEmpty();
    }

    @Test
    void goesOnToWhatIsToBeFilledInAndPassesPrescribedText() {
        assertThat(step("n0", 1, 0, GridStep.NEXT)).contains("v0");
        assertThat(step("v0", 1, 1, GridStep.NEXT)).contains("note");
        assertThat(step("note", 1, 2, GridStep.NEXT)).contains("n1");
        assertThat(step("v1", 2, 1, GridStep.NEXT)).contains("add");
        assertThat(step("v0", 1, 1, GridStep.PREVIOUS)).isEmpty();
    }

    @Test
    void beginsAndEndsWithTextsToFillIn() {
        assertThat(GridNavigator.edge(content, false).flatMap(GridCell::key)).contains("v0");
        assertThat(GridNavigator.edge(content, true).flatMap(GridCell::key)).contains("v1");
    }
}
