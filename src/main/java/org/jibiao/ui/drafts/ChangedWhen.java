package org.jibiao.ui.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jibiao.text.Texts;

/** When something was changed, as one says it: 刚刚, 10 分钟前, 今天 14:32, 昨天 09:05, 11月23日, 2025年11月23日. */
public final class ChangedWhen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;
    private final Texts texts;

    /** Seen from a clock, in the clock's time zone. */
    public ChangedWhen(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    public String of(Instant changed) {
        long minutes = Duration.between(changed, clock.instant()).toMinutes();
        if (minutes < 1) {
            return texts.get("changed.now");
        }
        if (minutes < 60) {
            return texts.get("changed.minutes", minutes);
        }
        ZonedDateTime at = changed.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return texts.get("changed.today", TIME.format(at));
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("changed.yesterday", TIME.format(at));
        }
        return day.getYear() == today.getYear()
                ? texts.get("changed.day", day.getMonthValue(), day.getDayOfMonth())
                : texts.get("changed.year", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
