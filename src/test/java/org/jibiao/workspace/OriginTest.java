package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Difference;
import org.jibiao.form.FormComparison;
import org.jibiao.form.Place;
import org.jibiao.format.json.FormJson;
import org.jibiao.sheet.Remark;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoredDraft;
import org.jibiao.store.StoredOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginTest {
    private static final Remark FIRST = Remark.about("整份文件");
    private static final Remark SECOND = new Remark("第 2 行", "请核对", Optional.of(new Place.Year()));
    private static final Remark THIRD = Remark.leftOver("第 3 行", "没有栏目", Optional.of(new Place.AnnualGoal()), "多余的话");

    private final DepartmentForm earlier = Corpus.published(1).form();
    private final DepartmentForm form = earlier.withYear(2025);
    private final Origin origin = new Origin("去年的表.docx", Origin.Use.TEMPLATE, earlier, List.of(FIRST, SECOND, THIRD));

    @TempDir
    Path folder;

    @Test
    void aDraftRemembersWhereItCameFromWhateverIsTypedIntoIt() {
        UUID id = added();
        try (Workspace workspace = Workspaces.open(folder)) {
            DraftSession session = workspace.open(id).join();
            assertThat(session.origin()).contains(origin);
            session.apply(new Change.SetAnnualGoal("新的目标"));
            session.flush().join();
            session.apply(new Change.SetYear(2026));
        }
        assertThat(reopened(id)).contains(origin);
    }

    @Test
    void aDraftThatWasBegunAsANewFormCameFromNowhere() {
        UUID id;
        try (Workspace workspace = Workspaces.open(folder)) {
            id = workspace.create(2025, "财政局").join().id();
        }
        assertThat(reopened(id)).isEmpty();
    }

    @Test
    void aSettledRemarkIsGoneForGoodUnlessItIsTakenUpAgain() {
        UUID id = added();
        List<Origin> told = new ArrayList<>();
        try (Workspace workspace = Workspaces.open(folder)) {
            DraftSession session = workspace.open(id).join();
            session.addListener(new DraftSession.Listener() {
                @Override
                public void formChanged(DepartmentForm before, DepartmentForm after, Place place) {
                    throw new AssertionError("the form stays as it is");
                }

                @Override
                public void saveStateChanged(SaveState state) {}

                @Override
                public void originChanged(Origin now) {
                    assertThat(session.origin()).contains(now);
                    told.add(now);
                }
            });
            session.settle(FIRST);
            session.settle(SECOND);
            session.settle(SECOND);
            session.reopen(FIRST);
            session.reopen(Remark.about("别处的提示"));
            assertThat(told)
                    .extracting(Origin::remarks)
                    .containsExactly(List.of(SECOND, THIRD), List.of(THIRD), List.of(FIRST, THIRD));
            assertThat(session.nextUndo())
                    .as("settling is no change of the form")
                    .isEmpty();
            assertThat(session.saveState()).isEqualTo(new SaveState.Saving());
            session.flush().join();
            assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
        }
        assertThat(reopened(id)).contains(origin.settled(SECOND));
    }

    @Test
    void aClosedSessionSettlesNothing() {
        UUID id = added();
        try (Workspace workspace = Workspaces.open(folder)) {
            DraftSession session = workspace.open(id).join();
            session.close();
            assertThatThrownBy(() -> session.settle(FIRST)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(reopened(id)).contains(origin);
    }

    @Test
    void aCopyCameFromWhereItsOriginalCame() {
        UUID id = added();
        UUID copy;
        try (Workspace workspace = Workspaces.open(folder)) {
            DraftSession session = workspace.open(id).join();
            session.settle(THIRD);
            copy = workspace.duplicate(id).join().id();
        }
        assertThat(reopened(copy)).contains(origin.settled(THIRD));
    }

    @Test
    void theBinKeepsWhereADraftCameFrom() {
        UUID id = added();
        try (Workspace workspace = Workspaces.open(folder)) {
            workspace.delete(id).join();
            workspace.restore(id).join();
        }
        assertThat(reopened(id)).contains(origin);
    }

    @Test
    void onlyAChangedOriginIsWrittenAgain() {
        StoredDraft stored;
        try (DraftStore store = DraftStore.open(folder);
                SessionTimer timer = SessionTimer.start()) {
            stored = new StoredDraft(
                    UUID.randomUUID(),
                    2027,
                    "财政局",
                    "DRAFT",
                    "",
                    new ManualTimer().instant(),
                    new StoredOrigin.Kept("what another program keeps there"));
            store.save(stored).join();
            try (DraftSession session =
                    SmallForms.session(stored, Optional.of(origin), store, new ManualTimer(), timer)) {
                session.apply(new Change.SetAnnualGoal("1"));
                session.flush().join();
                assertThat(store.find(stored.id()).join().orElseThrow().origin())
                        .as("typing leaves it alone")
                        .isEqualTo(stored.origin());
                session.settle(FIRST);
                session.flush().join();
                assertThat(store.find(stored.id()).join().orElseThrow().origin())
                        .isNotEqualTo(stored.origin());
            }
        }
    }

    @Test
    void aDraftWhoseOriginCannotBeReadIsOpenedAndSaysSoUntilThatIsSettled() {
        UUID id = UUID.randomUUID();
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(new StoredDraft(
                            id,
                            form.year(),
                            form.department(),
                            "DRAFT",
                            new FormJson().write(form),
                            new ManualTimer().instant(),
                            new StoredOrigin.Kept("{\"format\": \"half a")))
                    .join();
        }
        for (int opening = 1; opening <= 2; opening++) {
            try (Workspace workspace = Workspaces.open(folder)) {
                DraftSession session = workspace.open(id).join();
                assertThat(session.form()).isEqualTo(form);
                Origin lost = session.origin().orElseThrow();
                assertThat(lost.remarks())
                        .extracting(Remark::message)
                        .containsExactly("这份草稿的来源记录已经损坏，不能再与原来的表对照。草稿本身完好，没有受影响。");
                if (opening == 2) {
                    session.settle(lost.remarks().getFirst());
                }
            }
        }
        assertThat(reopened(id)).map(Origin::remarks).contains(List.of());
    }

    @Test
    void aDraftServesAsTheTemplateOfTheNextYear() {
        UUID id = added();
        UUID next;
        try (Workspace workspace = Workspaces.open(folder)) {
            DraftSession session = workspace.open(id).join();
            session.apply(new Change.SetAnnualGoal("2025 年的目标"));
            next = workspace
                    .useAsTemplate(id, TemplateChoice.usual(2026))
                    .join()
                    .id();
            session.close();
            DraftSession begun = workspace.open(next).join();
            assertThat(begun.form().year()).isEqualTo(2026);
            assertThat(begun.form().budget().total()).isEmpty();
            Origin from = begun.origin().orElseThrow();
            assertThat(from.file()).isEmpty();
            assertThat(from.use()).isEqualTo(Origin.Use.TEMPLATE);
            assertThat(from.form()).isEqualTo(form.withAnnualGoal("2025 年的目标"));
            assertThat(from.remarks())
                    .extracting(remark -> remark.place().orElseThrow())
                    .contains(new Place.AnnualGoal());
            assertThat(FormComparison.of(from.form(), begun.form()).at(new Place.Amount(AmountField.TOTAL)))
                    .map(Difference::before)
                    .isEqualTo(earlier.budget().total().map(total -> total.print()));
        }
    }

    private UUID added() {
        try (Drafts drafts = Workspaces.drafts(folder)) {
            return drafts.add(form, Optional.of(origin)).join().id();
        }
    }

    private Optional<Origin> reopened(UUID id) {
        try (Workspace workspace = Workspaces.open(folder)) {
            return workspace.open(id).join().origin();
        }
    }
}
