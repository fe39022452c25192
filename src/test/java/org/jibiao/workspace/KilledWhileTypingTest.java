package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.store.ChildProcess;
import org.jibiao.store.DraftHeading;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoredDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise: whoever kills the program in the middle of typing finds every word that is older than a second. */
class KilledWhileTypingTest {
    private static final int KILLS = 100;
    private static final int FOLDERS = 4;
    /** In milliseconds, as all times here. */
    private static final int SECOND = 1_000;

    private static final int LATEST_KILL = 2_000;

    @TempDir
    Path folder;

    /**
     * What one kill left.
     *
     * @param typed the last number typed a second or more before the kill, 0 where there is none
     * @param found the number in the draft on disk
     * @param lost how old the oldest word is that was lost, in milliseconds; 0 where none was
     */
    private record Remains(int typed, int found, int lost) {}

    private record Word(int number, int typedAt) {}

    @Test
    void losesNoWordThatIsOlderThanASecondInAHundredKills() throws Exception {
        List<Callable<List<Remains>>> typists = new ArrayList<>();
        for (int i = 0; i < FOLDERS; i++) {
            Path data = folder.resolve("data-" + i);
            Random random = new Random(20_261_123 + i);
            typists.add(() -> killOften(data, random));
        }
        List<Remains> remains = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(FOLDERS)) {
            for (Future<List<Remains>> one : threads.invokeAll(typists)) {
                remains.addAll(one.get());
            }
        }

        assertThat(remains)
                .hasSize(KILLS)
                .allSatisfy(one -> assertThat(one.found()).isGreaterThanOrEqualTo(one.typed()));
        assertThat(remains)
                .as("kills that had something to lose")
                .filteredOn(one -> one.typed() > 0)
                .hasSizeGreaterThan(KILLS / 4);
        System.out.printf(
                "%d kills, %d of them more than a second after the first word; the oldest lost word was %d ms old%n",
                remains.size(),
                remains.stream().filter(one -> one.typed() > 0).count(),
                remains.stream().mapToInt(Remains::lost).max().orElseThrow());
    }

    /**
     * Kills one typist after the other in the same folder, so that what a kill left is gone on with and killed again: most at any moment of
     * the first two seconds of typing, some while they open the draft.
     */
    private List<Remains> killOften(Path data, Random random) throws IOException, UnreadableFileException {
        List<StoredDraft> others = new ArrayList<>();
        try (DraftStore store = DraftStore.open(data)) {
            store.save(Typist.blankSheet()).join();
            for (int i = 0; i < 10; i++) {
                StoredDraft other =
                        new StoredDraft(UUID.randomUUID(), 2024, "局" + i, "DRAFT", "目标".repeat(10_000), Instant.EPOCH);
                store.save(other).join();
                others.add(other);
            }
        }
        List<Remains> remains = new ArrayList<>();
        int atLeast = 0;
        for (int kill = 0; kill < KILLS / FOLDERS; kill++) {
            Remains one = killOnce(data, random, others);
            assertThat(one.found()).as("nothing that was there before is gone").isGreaterThanOrEqualTo(atLeast);
            atLeast = one.found();
            remains.add(one);
        }
        return remains;
    }

    private Remains killOnce(Path data, Random random, List<StoredDraft> others)
            throws IOException, UnreadableFileException {
        List<Word> words = new ArrayList<>();
        try (ChildProcess typist = ChildProcess.start(Typist.class, data.toString(), "" + random.nextLong())) {
            if (random.nextInt(10) == 0) {
                typist.isEndedWithin(Duration.ofMillis(random.nextInt(SECOND)));
            } else {
                int moment = random.nextInt(LATEST_KILL);
                do {
                    words.add(word(typist.line()));
                } while (words.getLast().typedAt() < moment);
            }
            typist.kill();
            for (String line = typist.line(); line != null; line = typist.line()) {
                words.add(word(line));
            }
        }
        int found = found(data, others);
        int killedAt = words.isEmpty() ? 0 : words.getLast().typedAt();
        int typed = words.stream()
                .filter(word -> word.typedAt() <= killedAt - SECOND)
                .mapToInt(Word::number)
                .max()
                .orElse(0);
        int lost = words.stream()
                .filter(word -> word.number() > found)
                .mapToInt(word -> killedAt - word.typedAt())
                .max()
                .orElse(0);
        return new Remains(typed, found, lost);
    }

    /** Reads a copy of what the kill left; the next typist gets it as it is, not tidied by our closing. */
    private int found(Path data, List<StoredDraft> others) throws IOException, UnreadableFileException {
        Path copy = Files.createTempDirectory(folder, "copy");
        Files.copy(data.resolve("drafts.mv.db"), copy.resolve("drafts.mv.db"));
        try (DraftStore store = DraftStore.open(copy)) {
            assertThat(store.list().join()).extracting(DraftHeading::id).hasSize(others.size() + 1);
            for (StoredDraft other : others) {
                assertThat(store.find(other.id()).join()).contains(other);
            }
            String body = store.find(Typist.DRAFT).join().orElseThrow().body();
            return Typist.number(new FormJson().read(body));
        }
    }

    private static Word word(String line) {
        assertThat(line).as("the typist types").isNotNull();
        String[] parts = line.split(" ", -1);
        return new Word(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
