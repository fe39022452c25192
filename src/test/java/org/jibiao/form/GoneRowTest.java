package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.junit.jupiter.api.Test;

class GoneRowTest {
    private static List<GoneRow> gone(DepartmentForm before, DepartmentForm after) {
        return GoneRow.of(before, after, FormComparison.of(before, after));
    }

    @Test
    void comesBackToItsPlaceWithAllThatItSaid() {
        int restored = 0;
        for (DepartmentForm before : Corpus.forms().stream().limit(8).toList()) {
            for (int task = 0; task < before.tasks().size(); task++) {
                restored += comesBack(before, new Change.RemoveTask(task));
            }
            Place.Group group = new Place.Group(1, 0);
            for (int row = 0; row < before.group(group).indicators().size(); row++) {
                restored += comesBack(before, new Change.RemoveIndicator(group.row(row)));
            }
        }
        assertThat(restored).isGreaterThan(30);
    }

    /** A row that another one equals is not missed; else it is back where it was. */
    private static int comesBack(DepartmentForm before, Change removal) {
        DepartmentForm after = removal.applyTo(before);
        List<GoneRow> gone = gone(before, after);
        if (gone.size() != 1) {
            return 0;
        }
        DepartmentForm back = gone.getFirst().restoring(after).orElseThrow().applyTo(after);
        assertThat(FormComparison.of(before, back).differences()).isEmpty();
        return 1;
    }

    @Test
    void belongsToTheGroupOfItsNameWhereverThatIsNow() {
        DepartmentForm before = Corpus.published(0).form();
        DepartmentForm after = new Change.RemoveIndicator(new Place.Group(1, 0).row(0))
                .applyTo(before)
                .withCategories(List.of(
                        before.categories().get(0),
                        before.categories().get(2),
                        new Change.RemoveIndicator(new Place.Group(1, 0).row(0))
                                .applyTo(before)
                                .categories()
                                .get(1)));
        assertThat(gone(before, after))
                .singleElement()
                .isInstanceOfSatisfying(
                        GoneRow.Row.class, row -> assertThat(row.in()).isEqualTo(Optional.of(new Place.Group(2, 0))));
    }

    @Test
    void cannotComeBackToAGroupThatIsGone() {
        DepartmentForm before = Corpus.published(0).form();
        DepartmentForm after = before.withCategories(before.categories().subList(0, 2));
        List<GoneRow> gone = gone(before, after);
        assertThat(gone).isNotEmpty().allMatch(row -> row.restoring(after).isEmpty());
    }
}
