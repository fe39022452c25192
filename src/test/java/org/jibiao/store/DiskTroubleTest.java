package org.jibiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jibiao.store.StoreException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk may do to the drafts. */
class DiskTroubleTest {
    @TempDir
    Path folder;

    /** A second program that has the drafts open. */
    public static final class Holder {
        private Holder() {}

        static void main(String[] arguments) throws IOException {
            try (DraftStore store = DraftStore.open(Path.of(arguments[0]))) {
                System.out.println("open " + store.list().join().size());
                System.in.read();
            }
        }
    }

    @AfterEach
    void makeRoom() {
        FullDisk.isFull(false);
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoomAgain() {
        StoredDraft before = draft("原稿");
        StoredDraft after = new StoredDraft(before.id(), 2027, "财政局", "DRAFT", "新稿", Instant.EPOCH);
        try (DraftStore store = FullDisk.open(folder)) {
            store.save(before).join();

            FullDisk.isFull(true);
            for (int i = 0; i < 3; i++) {
                StoreException failure = failure(() -> store.save(after).join());
                assertThat(failure.kind()).isEqualTo(Kind.DISK_FULL);
                assertThat(failure).hasMessageContaining("磁盘空间不足").hasMessageContaining(folder.toString());
            }

            FullDisk.isFull(false);
            assertThat(store.find(before.id()).join()).as("the last good draft").contains(before);
            store.save(after).join();
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.find(before.id()).join()).contains(after);
        }
    }

    @Test
    void opensNothingNewOnAFullDiskAndLeavesNothingHalfMade() {
        FullDisk.isFull(true);
        StoreException failure = catchThrowableOfType(StoreException.class, () -> FullDisk.open(folder));
        assertThat(failure.kind()).isEqualTo(Kind.DISK_FULL);
        FullDisk.isFull(false);
        try (DraftStore store = FullDisk.open(folder)) {
            assertThat(store.list().join()).isEmpty();
        }
    }

    @Test
    void saysThatARealDiskIsFullAndLosesNothing() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()))
                .as("only root can mount a small disk")
                .isZero();
        try {
            Map<UUID, StoredDraft> saved = new HashMap<>();
            StoreException failure = null;
            try (DraftStore store = DraftStore.open(folder)) {
                while (failure == null) {
                    StoredDraft draft = draft(noise(50_000));
                    try {
                        store.save(draft).join();
                        saved.put(draft.id(), draft);
                    } catch (CompletionException e) {
                        failure = (StoreException) e.getCause();
                    }
                }
            }
            assertThat(failure.kind()).isEqualTo(Kind.DISK_FULL);
            assertThat(saved).hasSizeGreaterThan(3);
            try (DraftStore store = DraftStore.open(folder)) {
                for (StoredDraft draft : saved.values()) {
                    assertThat(store.find(draft.id()).join()).contains(draft);
                }
            }
        } finally {
            run("umount", folder.toString());
        }
    }

    @Test
    void saysThatTheFolderIsReadOnly() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()))
                .as("only root can mount a read-only disk")
                .isZero();
        try {
            StoredDraft draft = draft("原稿");
            try (DraftStore store = DraftStore.open(folder)) {
                store.save(draft).join();
            }
            run("mount", "-o", "remount,ro", folder.toString());
            byte[] before = Files.readAllBytes(folder.resolve("drafts.mv.db"));
            StoreException locking =
                    catchThrowableOfType(StoreException.class, () -> DataLock.acquire(folder, BringForward.NONE));
            assertThat(locking.kind()).isEqualTo(Kind.NOT_WRITABLE);
            try (DraftStore store = DraftStore.open(folder)) {
                StoreException saving = failure(() -> store.save(draft).join());
                assertThat(saving.kind()).isEqualTo(Kind.NOT_WRITABLE);
                assertThat(saving).hasMessageContaining("不能写入").hasMessageContaining(folder.toString());
                assertThat(store.find(draft.id()).join()).contains(draft);
            }
            assertThat(Files.readAllBytes(folder.resolve("drafts.mv.db"))).isEqualTo(before);
        } finally {
            run("umount", folder.toString());
        }
    }

    @Test
    void saysThatAnotherProgramHasTheDraftsOpen() throws Exception {
        try (ChildProcess other = ChildProcess.start(Holder.class, folder.toString())) {
            assertThat(other.line()).isEqualTo("open 0");
            StoreException failure = catchThrowableOfType(StoreException.class, () -> DraftStore.open(folder));
            assertThat(failure.kind()).isEqualTo(Kind.IN_USE);
            assertThat(failure).hasMessageContaining("正被另一个绩表程序使用");
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.list().join())
                    .as("free again, though the other was killed")
                    .isEmpty();
        }
    }

    @Test
    void refusesADamagedFileWithoutTouchingItOrReadsWhatIsWhole() throws IOException {
        Map<UUID, StoredDraft> saved = new HashMap<>();
        try (DraftStore store = DraftStore.open(folder)) {
            for (int i = 0; i < 20; i++) {
                StoredDraft draft = draft(noise(20_000));
                store.save(draft).join();
                saved.put(draft.id(), draft);
            }
        }
        Path file = folder.resolve("drafts.mv.db");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            boolean isShortened = i % 2 == 0;
            byte[] damaged = isShortened ? shortened(whole, random) : overwritten(whole, random);
            Files.write(file, damaged);
            try {
                assertThatWhatIsGivenIsRight(saved.values());
                assertThat(isShortened).as("a shortened file is refused").isFalse();
            } catch (StoreException e) {
                refused++;
                assertThat(e.kind()).isEqualTo(Kind.DAMAGED);
                assertThat(e).hasMessageContaining(file.toString()).hasMessageContaining("留底");
                assertThat(Files.readAllBytes(file)).as("damage %d", i).isEqualTo(damaged);
            }
        }
        assertThat(refused).isBetween(20, 39);
    }

    /** Throws what opening the store says. */
    private void assertThatWhatIsGivenIsRight(Collection<StoredDraft> saved) {
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.list().join()).hasSize(saved.size());
            for (StoredDraft draft : saved) {
                try {
                    assertThat(store.find(draft.id()).join()).contains(draft);
                } catch (CompletionException e) {
                    assertThat(e).hasCauseInstanceOf(StoreException.class).hasMessageContaining("已损坏");
                }
            }
        }
    }

    private static byte[] shortened(byte[] whole, Random random) {
        return Arrays.copyOf(whole, whole.length / 4 + random.nextInt(whole.length / 2));
    }

    private static byte[] overwritten(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        int from = random.nextInt(whole.length - 20_000);
        Arrays.fill(damaged, from, from + 20_000, (byte) 0);
        return damaged;
    }

    private static StoreException failure(Runnable work) {
        try {
            work.run();
        } catch (CompletionException e) {
            return e.getCause() instanceof StoreException said ? said : fail(e);
        }
        return fail("nothing failed");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private static StoredDraft draft(String body) {
        return new StoredDraft(UUID.randomUUID(), 2027, "财政局", "DRAFT", body, Instant.EPOCH);
    }

    /** Chinese text that does not repeat itself. */
    private static String noise(int length) {
        return new Random(length)
                .ints(length, 0x4e00, 0x9fa5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
