package org.jibiao.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block of copied texts laid over a grid, from one of its cells to the right and down.
 *
 * @param cells the cells that take a text
 * @param unpasted how many texts found no cell that takes them
 */
record GridPaste<K>(List<PastedCell<K>> cells, int unpasted) {
    GridPaste {
        cells = List.copyOf(cells);
    }

    static <K> GridPaste<K> of(CopiedCells copied, GridContent<K> content, int row, int column) {
        Map<K, String> pasted = new LinkedHashMap<>();
        int unpasted = 0;
        for (int down = 0; down < copied.rows().size(); down++) {
            List<String> texts = copied.rows().get(down);
            for (int right = 0; right < texts.size(); right++) {
                Optional<K> target =
                        editableAt(content, row + down, column + right).filter(key -> !pasted.containsKey(key));
                if (target.isPresent()) {
                    pasted.put(target.get(), texts.get(right));
                } else if (!texts.get(right).isEmpty()) {
                    unpasted++;
                }
            }
        }
        return new GridPaste<>(
                pasted.entrySet().stream()
                        .map(entry -> new PastedCell<>(entry.getKey(), entry.getValue()))
                        .toList(),
                unpasted);
    }

    private static <K> Optional<K> editableAt(GridContent<K> content, int row, int column) {
        return content.cells().stream()
                .filter(cell -> cell.covers(row, column) && cell.kind().editable())
                .findFirst()
                .flatMap(GridCell::key);
    }
}
