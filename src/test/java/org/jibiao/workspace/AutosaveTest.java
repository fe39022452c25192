package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private record Write(String value, Instant changed, Instant begun, CompletableFuture<@Nullable Void> end) {}

    private final ManualTimer time = new ManualTimer();
    private final Instant start = time.instant();
    private final List<Write> writes = new ArrayList<>();
    private final List<SaveState> told = new ArrayList<>();
    private final Autosave<String> autosave = new Autosave<>("", start, this::write, told::add, time, time);

    @Test
    void writesNothingWhileNothingChanges() {
        time.pass(Duration.ofHours(1));
        assertThat(writes).isEmpty();
        assertThat(autosave.state()).isEqualTo(new SaveState.Saved(start));
        assertThat(autosave.flush()).isCompleted();
    }

    @Test
    void beginsToSaveAMomentAfterTheFirstChangeThoughTypingGoesOn() {
        for (int typed = 1; typed <= 20; typed++) {
            autosave.changed("a".repeat(typed));
            time.passMillis(50);
        }
        assertThat(writes).hasSize(1);
        assertThat(writes.getFirst().begun()).isEqualTo(start.plus(Autosave.PAUSE));
        assertThat(writes.getFirst().value()).isEqualTo("aaaaaa");
    }

    @Test
    void savesWhatWasTypedDuringASaveInOneFurtherSaveWithinTheSamePause() {
        autosave.changed("a");
        time.passMillis(300);
        time.passMillis(10);
        autosave.changed("ab");
        time.passMillis(90);
        autosave.changed("abc");
        end(0);
        assertThat(autosave.state()).isEqualTo(new SaveState.Saving());
        time.passMillis(500);
        assertThat(writes).extracting(Write::value).containsExactly("a", "abc");
        assertThat(writes.get(1).begun())
                .as("300 ms after the first change that the first save did not take")
                .isEqualTo(start.plusMillis(610));
    }

    @Test
    void beginsTheNextSaveAtOnceWhenTheLastOneTookLongerThanThePause() {
        autosave.changed("a");
        time.passMillis(310);
        autosave.changed("ab");
        time.passMillis(900);
        end(0);
        time.passMillis(0);
        assertThat(writes).extracting(Write::value).containsExactly("a", "ab");
    }

    @Test
    void neverRunsTwoSavesAtATime() {
        autosave.changed("a");
        time.passMillis(300);
        autosave.changed("ab");
        CompletableFuture<@Nullable Void> flushed = autosave.flush();
        time.pass(Duration.ofMinutes(5));
        assertThat(writes).hasSize(1);
        assertThat(flushed).isNotDone();
    }

    @Test
    void tellsSavingAndSavedInTheirOrder() {
        autosave.changed("a");
        autosave.changed("ab");
        time.passMillis(300);
        time.passMillis(20);
        end(0);
        time.passMillis(0);
        assertThat(told).containsExactly(new SaveState.Saving(), new SaveState.Saved(start.plusMillis(320)));
    }

    @Test
    void hasNothingToSaveWhenAllIsUndone() {
        autosave.changed("a");
        autosave.changed("");
        assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
        time.pass(Duration.ofHours(1));
        assertThat(writes).isEmpty();
    }

    @Test
    void savesOnceMoreWhenAllIsUndoneDuringTheSave() {
        autosave.changed("a");
        time.passMillis(300);
        autosave.changed("");
        assertThat(autosave.state()).isEqualTo(new SaveState.Saving());
        end(0);
        time.passMillis(300);
        end(1);
        assertThat(writes).extracting(Write::value).containsExactly("a", "");
        assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void givesTheTimeOfTheChangeAndNotOfTheSave() {
        time.passMillis(5);
        autosave.changed("a");
        time.passMillis(300);
        assertThat(writes.getFirst().changed()).isEqualTo(start.plusMillis(5));
    }

    @Test
    void flushesAtOnceAndIsDoneWhenThatIsOnDisk() {
        autosave.changed("a");
        CompletableFuture<@Nullable Void> flushed = autosave.flush();
        time.passMillis(0);
        assertThat(writes).extracting(Write::value).containsExactly("a");
        assertThat(flushed).isNotDone();
        end(0);
        time.passMillis(0);
        assertThat(flushed).isCompleted();
        time.pass(Duration.ofHours(1));
        assertThat(writes).as("the pause that had begun saves nothing more").hasSize(1);
    }

    @Test
    void flushesWhatWasTypedDuringASave() {
        autosave.changed("a");
        time.passMillis(300);
        autosave.changed("ab");
        CompletableFuture<@Nullable Void> flushed = autosave.flush();
        end(0);
        time.passMillis(0);
        assertThat(flushed).as("a later value is awaited").isNotDone();
        assertThat(writes).extracting(Write::value).containsExactly("a", "ab");
        end(1);
        time.passMillis(0);
        assertThat(flushed).isCompleted();
    }

    @Test
    void keepsTheWorkSaysSoAndTriesAgainLessAndLessOften() {
        autosave.changed("a");
        time.passMillis(300);
        fail(0);
        time.passMillis(0);
        assertThat(told.getLast())
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed -> assertThat(failed.message())
                                .contains("程序出错", "继续尝试")
                                .doesNotContain("raw words"));
        for (int tried = 1; tried < 10; tried++) {
            time.pass(Autosave.LONGEST_RETRY);
            fail(tried);
        }
        assertThat(writes).hasSize(10).extracting(Write::value).containsOnly("a");
        List<Duration> pauses = new ArrayList<>();
        for (int i = 1; i < 10; i++) {
            pauses.add(Duration.between(writes.get(i - 1).begun(), writes.get(i).begun()));
        }
        assertThat(pauses.getFirst()).isEqualTo(Autosave.FIRST_RETRY);
        assertThat(pauses.getLast()).isEqualTo(Autosave.LONGEST_RETRY);
    }

    @Test
    void recoversWithTheNewestValue() {
        autosave.changed("a");
        time.passMillis(300);
        fail(0);
        autosave.changed("ab");
        assertThat(autosave.state()).isInstanceOf(SaveState.Failed.class);
        time.pass(Autosave.FIRST_RETRY);
        end(1);
        assertThat(writes).extracting(Write::value).containsExactly("a", "ab");
        assertThat(autosave.state()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void doesNotTrustAFailedSaveToHaveLeftTheOldValue() {
        autosave.changed("a");
        time.passMillis(300);
        fail(0);
        autosave.changed("");
        time.pass(Autosave.FIRST_RETRY);
        assertThat(writes).extracting(Write::value).containsExactly("a", "");
    }

    @Test
    void triesAtOnceWhenFlushedAfterAFailureAndTellsHowThatEnded() {
        autosave.changed("a");
        time.passMillis(300);
        fail(0);
        CompletableFuture<@Nullable Void> flushed = autosave.flush();
        time.passMillis(0);
        fail(1);
        time.passMillis(0);
        assertThat(flushed).isCompletedExceptionally();
        CompletableFuture<@Nullable Void> again = autosave.flush();
        time.passMillis(0);
        end(2);
        time.passMillis(0);
        assertThat(again).isCompleted();
    }

    @Test
    void treatsAFormThatCannotBeTurnedIntoTextAsAFailedSave() {
        Autosave<String> broken = new Autosave<>(
                "",
                start,
                (value, changed) -> {
                    throw new IllegalStateException("no text");
                },
                told::add,
                time,
                time);
        broken.changed("a");
        time.passMillis(300);
        assertThat(broken.state()).isInstanceOf(SaveState.Failed.class);
    }

    private CompletableFuture<@Nullable Void> write(String value, Instant changed) {
        Write write = new Write(value, changed, time.instant(), new CompletableFuture<>());
        writes.add(write);
        return write.end();
    }

    private void end(int write) {
        writes.get(write).end().complete(null);
    }

    private void fail(int write) {
        writes.get(write).end().completeExceptionally(new IllegalStateException("raw words"));
    }
}
