package org.jibiao.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedWhenTest {
    private final ChangedWhen when = new ChangedWhen(
            Clock.fixed(Instant.parse("2026-11-23T14:32:00Z"), ZoneOffset.UTC), new Texts(EditorApplication.class));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:31:30Z, 刚刚",
        "2026-11-23T14:32:40Z, 刚刚",
        "2026-11-23T14:22:00Z, 10 分钟前",
        "2026-11-23T09:05:00Z, 今天 09:05",
        "2026-11-22T23:59:00Z, 昨天 23:59",
        "2026-11-21T08:00:00Z, 11月21日",
        "2025-11-23T08:00:00Z, 2025年11月23日",
    })
    void saysWhenAsOneSaysIt(Instant changed, String words) {
        assertThat(when.of(changed)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T00:10:00Z, 22 分钟前", "2026-11-22T23:40:00Z, 52 分钟前"})
    void countsMinutesOverMidnight(Instant changed, String words) {
        ChangedWhen atNight = new ChangedWhen(
                Clock.fixed(Instant.parse("2026-11-23T00:32:00Z"), ZoneOffset.UTC), new Texts(EditorApplication.class));
        assertThat(atNight.of(changed)).isEqualTo(words);
    }
}
