package org.jibiao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridGeometryTest {
    private static final GridCell<String> TALL =
            GridCell.<String>at(0, 1, GridCell.Kind.TEXT, "").spanning(2, 1);
    private static final GridCell<String> FIRST = GridCell.at(0, 0, GridCell.Kind.TEXT, "");
    private static final GridCell<String> SECOND = GridCell.at(1, 0, GridCell.Kind.TEXT, "");
    private final GridContent<String> content =
            new GridContent<>(List.of(new GridColumn(60, 1), new GridColumn(40, 3)), List.of(FIRST, TALL, SECOND));

    private GridGeometry geometry(double width, double first, double tall, double second) {
        double[] heights = {first, tall, second};
        return GridGeometry.of(content, width, (cell, wide) -> heights[cell]);
    }

    @Test
    void sharesTheRoomToSpareBetweenTheColumns() {
        GridGeometry at = geometry(300, 50, 50, 50);
        assertThat(at.widthOf(FIRST)).isEqualTo(110);
        assertThat(at.widthOf(TALL)).isEqualTo(190);
        assertThat(at.width()).isEqualTo(300);
    }

    @Test
    void neverMakesAColumnNarrowerThanItsLeast() {
        assertThat(geometry(20, 50, 50, 50).widthOf(FIRST)).isEqualTo(60);
    }

    @Test
    void makesARowAsHighAsItsTallestCell() {
        GridGeometry at = geometry(300, 52.3, 60, 71);
        assertThat(at.heightOf(FIRST)).isEqualTo(53);
        assertThat(at.top(SECOND)).isEqualTo(53);
        assertThat(at.heightOf(SECOND)).isEqualTo(71);
        assertThat(at.height()).isEqualTo(124);
    }

    @Test
    void stretchesTheRowsOfATallMergedCellEvenly() {
        GridGeometry at = geometry(300, 50, 200, 70);
        assertThat(at.heightOf(FIRST)).isEqualTo(90);
        assertThat(at.heightOf(SECOND)).isEqualTo(110);
        assertThat(at.heightOf(TALL)).isEqualTo(200);
    }
}
