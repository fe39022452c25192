package org.jibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jibiao.cli.DraftNames.Match;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.DraftSummary;
import org.junit.jupiter.api.Test;

class DraftNamesTest {
    private static final DraftSummary STATISTICS = draft(2024, "西工区统计局");
    private static final DraftSummary STATISTICS_NEXT_YEAR = draft(2025, "西工区统计局");
    private static final DraftSummary FINANCE = draft(2024, "西工区财政局");
    private static final DraftSummary FINANCE_AGAIN = draft(2024, "西工区财政局");
    private static final DraftSummary FINANCE_CENTRE = draft(2024, "西工区财政局绩效中心");

    private final DraftNames names =
            new DraftNames(List.of(STATISTICS, STATISTICS_NEXT_YEAR, FINANCE, FINANCE_AGAIN, FINANCE_CENTRE));

    @Test
    void aPartThatOneDepartmentHasIsEnough() {
        assertThat(names.find("绩效", Optional.empty())).isEqualTo(new Match.Found(List.of(FINANCE_CENTRE)));
    }

    @Test
    void theWholeNameGoesBeforeAPartOfALongerOne() {
        assertThat(names.find("西工区财政局", Optional.empty())).isEqualTo(new Match.Found(List.of(FINANCE, FINANCE_AGAIN)));
    }

    @Test
    void aPartOfSeveralDepartmentsIsAmbiguous() {
        assertThat(names.find("财政", Optional.empty()))
                .isEqualTo(new Match.Ambiguous(List.of(FINANCE, FINANCE_AGAIN, FINANCE_CENTRE)));
    }

    @Test
    void aDepartmentWithFormsOfSeveralYearsIsAmbiguousWithoutAYear() {
        assertThat(names.find("统计局", Optional.empty()))
                .isEqualTo(new Match.Ambiguous(List.of(STATISTICS, STATISTICS_NEXT_YEAR)));
    }

    @Test
    void theYearStandsBeforeTheNameOrApart() {
        Match found = new Match.Found(List.of(STATISTICS_NEXT_YEAR));

        assertThat(names.find("2025/统计局", Optional.empty())).isEqualTo(found);
        assertThat(names.find("2025／统计局", Optional.empty())).isEqualTo(found);
        assertThat(names.find("统计局", Optional.of(2025))).isEqualTo(found);
    }

    @Test
    void anUnknownNameLeadsNowhere() {
        assertThat(names.find("公安", Optional.empty())).isEqualTo(new Match.None());
        assertThat(names.find("2026/统计局", Optional.empty())).isEqualTo(new Match.None());
        assertThat(names.find("", Optional.empty())).isEqualTo(new Match.None());
    }

    private static DraftSummary draft(int year, String department) {
        return new DraftSummary(UUID.randomUUID(), year, department, DraftState.DRAFT, Instant.EPOCH);
    }
}
