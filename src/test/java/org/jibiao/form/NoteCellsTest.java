package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rows are named by a letter; a note cell is what stands before the colon, the rows that show it after it. */
class NoteCellsTest {
    private static final int NOWHERE = -1;

    @Test
    void theNoteOfARemovedRowStaysWithTheRowsThatShareIt() {
        assertThat(cells(NoteCells.removed(rows("x:ab", "y:c"), 0))).containsExactly("x:b", "y:c");
    }

    @Test
    void theNoteOfARemovedRowGoesWithItWhenNobodySharesIt() {
        assertThat(cells(NoteCells.removed(rows("x:a", "y:bc"), 0))).containsExactly("y:bc");
    }

    @Test
    void neighboursGoOnSharingWhenTheRowBetweenThemGoes() {
        assertThat(cells(NoteCells.removed(rows("x:abc"), 1))).containsExactly("x:ac");
    }

    @Test
    void aRowThatLeavesItsCellTakesTheTextAlong() {
        assertThat(cells(NoteCells.moved(rows("x:ab", "y:c"), 0, 2))).containsExactly("x:b", "y:c", "x:a");
    }

    @Test
    void aRowFromABlankCellDoesNotSlipUnderAnothersNote() {
        List<Indicator> rows = List.of(row("a", Optional.empty()), row("b", Optional.of("y")));
        assertThat(cells(NoteCells.moved(rows, 0, 1))).containsExactly("y:b", ":a");
    }

    @Test
    void aRowWithoutANoteSharesTheCellIntoWhichItIsPut() {
        assertThat(cells(NoteCells.inserted(rows("x:ab"), 1, row("n", Optional.empty()))))
                .containsExactly("x:anb");
    }

    @Test
    void aRowWithANotePartsTheCellIntoWhichItIsPut() {
        assertThat(cells(NoteCells.inserted(rows("x:ab"), 1, row("n", Optional.of("")))))
                .containsExactly("x:a", ":n", "x:b");
    }

    @Property
    void movingThereAndNowhereChangesNothing(@ForAll("groups") List<Indicator> rows) {
        for (int i = 0; i < rows.size(); i++) {
            assertThat(NoteCells.moved(rows, i, i)).isEqualTo(rows);
        }
    }

    @Property
    void whereverARowMovesEveryRowKeepsTheNoteThatItShows(@ForAll("groups") List<Indicator> rows) {
        for (int from = 0; from < rows.size(); from++) {
            for (int to = 0; to < rows.size(); to++) {
                List<Shown> expected = new ArrayList<>(shown(rows));
                expected.add(to, expected.remove(from));
                assertKept(shown(NoteCells.moved(rows, from, to)), expected);
            }
        }
    }

    @Property
    void whicheverRowGoesTheOthersKeepTheNotesThatTheyShow(@ForAll("groups") List<Indicator> rows) {
        for (int at = 0; at < rows.size(); at++) {
            List<Shown> expected = new ArrayList<>(shown(rows));
            expected.remove(at);
            assertKept(shown(NoteCells.removed(rows, at)), expected);
        }
    }

    @Property
    void whereverARowComesTheOthersKeepTheNotesThatTheyShow(
            @ForAll("groups") List<Indicator> rows, @ForAll("rows") Indicator added) {
        for (int at = 0; at <= rows.size(); at++) {
            List<Shown> after = new ArrayList<>(shown(NoteCells.inserted(rows, at, added)));
            Shown put = after.remove(at);
            assertThat(put.name()).isEqualTo(added.name());
            added.note().ifPresent(note -> assertThat(put.note()).isEqualTo(note));
            assertKept(after, shown(rows), at);
        }
    }

    private static void assertKept(List<Shown> after, List<Shown> before) {
        assertKept(after, before, NOWHERE);
    }

    /** The same rows with the same notes; neighbours share a cell if they did before, and only then, but for those parted at an index. */
    private static void assertKept(List<Shown> after, List<Shown> before, int parted) {
        assertThat(after)
                .extracting(row -> row.name() + ":" + row.note())
                .containsExactlyElementsOf(before.stream()
                        .map(row -> row.name() + ":" + row.note())
                        .toList());
        for (int i = 1; i < after.size(); i++) {
            if (i != parted) {
                assertThat(after.get(i).cell() == after.get(i - 1).cell())
                        .as(
                                "rows %s and %s share a cell",
                                after.get(i - 1).name(), after.get(i).name())
                        .isEqualTo(before.get(i).cell() == before.get(i - 1).cell());
            }
        }
    }

    private static List<Shown> shown(List<Indicator> rows) {
        List<Shown> shown = new ArrayList<>();
        String note = "";
        int cell = 0;
        for (Indicator row : rows) {
            if (row.note().isPresent()) {
                note = row.note().get();
                cell++;
            }
            shown.add(new Shown(row.name(), note, cell));
        }
        return shown;
    }

    private static List<Indicator> rows(String... cells) {
        List<Indicator> rows = new ArrayList<>();
        for (String cell : cells) {
            String note = cell.substring(0, cell.indexOf(':'));
            boolean first = true;
            for (char name : cell.substring(cell.indexOf(':') + 1).toCharArray()) {
                rows.add(row(String.valueOf(name), first ? Optional.of(note) : Optional.empty()));
                first = false;
            }
        }
        return rows;
    }

    private static List<String> cells(List<Indicator> rows) {
        List<String> cells = new ArrayList<>();
        for (Indicator row : rows) {
            if (row.note().isPresent() || cells.isEmpty()) {
                cells.add(row.note().orElse("") + ":" + row.name());
            } else {
                cells.add(cells.removeLast() + row.name());
            }
        }
        return cells;
    }

    private static Indicator row(String name, Optional<String> note) {
        return new Indicator(name, TargetValue.BLANK, note);
    }

    @Provide
    Arbitrary<Indicator> rows() {
        return Arbitraries.of(Optional.<String>empty(), Optional.of(""), Optional.of("x"), Optional.of("y"))
                .map(note -> row("n", note));
    }

    /** Rows named by their number, with notes that are shared, blank, and the same in two cells. */
    @Provide
    Arbitrary<List<Indicator>> groups() {
        return rows().list().ofMaxSize(7).map(rows -> {
            List<Indicator> named = new ArrayList<>();
            for (Indicator row : rows) {
                named.add(row.withName(String.valueOf(named.size())));
            }
            return named;
        });
    }

    private record Shown(String name, String note, int cell) {}
}
