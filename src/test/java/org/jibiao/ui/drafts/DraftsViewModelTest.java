package org.jibiao.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.DraftSummary;
import org.junit.jupiter.api.Test;

class DraftsViewModelTest {
    private final DraftSummary roads = draft(2026, "交通运输局");
    private final DraftSummary money = draft(2027, "财政局");
    private final DraftSummary city = draft(2027, "城市管理局");
    private final DraftsViewModel drafts = new DraftsViewModel();

    private static DraftSummary draft(int year, String department) {
        return new DraftSummary(
                UUID.randomUUID(), year, department, DraftState.DRAFT, Instant.parse("2026-11-23T14:00:00Z"));
    }

    @Test
    void putsTheNewestYearFirstAndDepartmentsInTheOrderOfTheirPronunciation() {
        drafts.setAll(List.of(roads, city, money));
        assertThat(drafts.rows())
                .containsExactly(
                        new DraftRow.Year(2027),
                        new DraftRow.Draft(money),
                        new DraftRow.Draft(city),
                        new DraftRow.Year(2026),
                        new DraftRow.Draft(roads));
    }

    @Test
    void findsByPartOfTheDepartmentAndByYear() {
        drafts.setAll(List.of(roads, city, money));
        drafts.searchProperty().set("城市");
        assertThat(drafts.rows()).containsExactly(new DraftRow.Year(2027), new DraftRow.Draft(city));
        drafts.searchProperty().set("２０２６ 运输 ");
        assertThat(drafts.rows()).containsExactly(new DraftRow.Year(2026), new DraftRow.Draft(roads));
        drafts.searchProperty().set("没有的");
        assertThat(drafts.rows()).isEmpty();
        assertThat(drafts.isEmpty()).isFalse();
    }

    @Test
    void movesADraftWhoseYearHasChanged() {
        drafts.setAll(List.of(roads, money));
        drafts.put(new DraftSummary(roads.id(), 2028, "交通局", DraftState.FINAL, roads.changed()));
        assertThat(drafts.rows().getFirst()).isEqualTo(new DraftRow.Year(2028));
        assertThat(drafts.rows()).hasSize(4);
    }

    @Test
    void forgetsADraftAndTheHeadingOfItsYear() {
        drafts.setAll(List.of(roads, money));
        drafts.remove(roads.id());
        assertThat(drafts.rows()).containsExactly(new DraftRow.Year(2027), new DraftRow.Draft(money));
    }
}
