package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.store.DraftStore;
import org.jibiao.store.FullDisk;
import org.jibiao.store.StoreException;
import org.jibiao.store.StoredDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road from typing to the disk while that is full for a time. */
class SessionOnFullDiskTest {
    @TempDir
    Path folder;

    private final BlockingQueue<SaveState> told = new LinkedBlockingQueue<>();

    @AfterEach
    void makeRoom() {
        FullDisk.isFull(false);
    }

    @Test
    void keepsTheWorkAndSavesItByItselfWhenThereIsRoomAgain() throws InterruptedException {
        StoredDraft stored = new StoredDraft(
                UUID.randomUUID(),
                2027,
                "财政局",
                "DRAFT",
                "",
                InstantSource.system().instant());
        try (DraftStore store = FullDisk.open(folder);
                SessionTimer timer = SessionTimer.start()) {
            store.save(stored).join();
            DraftSession session = SmallForms.session(stored, Optional.empty(), store, InstantSource.system(), timer);
            session.addListener(new DraftSession.Listener() {
                @Override
                public void formChanged(DepartmentForm before, DepartmentForm after, Place place) {}

                @Override
                public void saveStateChanged(SaveState state) {
                    told.add(state);
                }
            });
            FullDisk.isFull(true);
            session.apply(new Change.SetAnnualGoal("写不下去的话"));

            assertThat(told.take()).isEqualTo(new SaveState.Saving());
            assertThat(told.take())
                    .isInstanceOfSatisfying(
                            SaveState.Failed.class,
                            failed -> assertThat(failed.message()).contains("磁盘空间不足", folder.toString(), "继续尝试"));
            assertThatThrownBy(session::close)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DISK_FULL));
            session.apply(new Change.SetTaskName(0, "关不掉就接着写"));

            FullDisk.isFull(false);
            assertThat(told.take()).as("a later try").isInstanceOf(SaveState.Saved.class);
            assertThat(session.form().tasks().getFirst().name()).isEqualTo("关不掉就接着写");
            session.close();
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.find(stored.id()).join()).map(StoredDraft::body).contains("写不下去的话");
        }
    }
}
