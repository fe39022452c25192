package org.jibiao.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jibiao.store.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123Z");
    private static final DraftDatabase.Schema LATER = new DraftDatabase.Schema(
            3, List.of("classpath:org/jibiao/store/migration", "classpath:org/jibiao/store/migrationtocome"));

    @TempDir
    Path folder;

    @Test
    void keepsADraftToTheCharacterWhenOpenedAgain() {
        StoredDraft draft = draft(2027, "洛阳市西工区人大", "第一行\n“引号”\t𠮷𫇭\0尾");
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft).join();
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.find(draft.id()).join()).contains(draft);
        }
    }

    @Test
    void keepsADepartmentNameAndAFormOfAnyLength() {
        StoredDraft draft = draft(2027, "部".repeat(20_000), "目标".repeat(1_000_000));
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft).join();
            assertThat(store.find(draft.id()).join()).contains(draft);
        }
    }

    @Test
    void listsTheDraftsOfOneDepartmentAndYear() {
        try (DraftStore store = DraftStore.open(folder)) {
            StoredDraft wanted = draft(2027, "财政局", "1");
            StoredDraft deleted = draft(2027, "财政局", "2");
            List.of(wanted, deleted, draft(2026, "财政局", "3"), draft(2027, "财政局机关", "4"), draft(2027, "审计局", "5"))
                    .forEach(draft -> store.save(draft).join());
            store.delete(deleted.id()).join();
            assertThat(store.list(2027, "财政局").join())
                    .extracting(DraftHeading::id)
                    .containsExactly(wanted.id());
        }
    }

    @Test
    void listsTheNewestYearFirstAndTheDepartmentsInTheOrderOfTheirPinyin() {
        try (DraftStore store = DraftStore.open(folder)) {
            List.of(draft(2026, "审计局", "1"), draft(2027, "住建局", "2"), draft(2027, "财政局", "3"), draft(2027, "安监局", "4"))
                    .forEach(draft -> store.save(draft).join());
            assertThat(store.list().join())
                    .extracting(DraftHeading::department)
                    .containsExactly("安监局", "财政局", "住建局", "审计局");
        }
    }

    @Test
    void savesAKnownDraftInPlace() {
        UUID id = UUID.randomUUID();
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(new StoredDraft(id, 2026, "旧", "DRAFT", "旧", NOON)).join();
            StoredDraft changed = new StoredDraft(id, 2027, "新", "FINAL", "新", NOON.plusMillis(1));
            store.save(changed).join();
            assertThat(store.list().join())
                    .containsExactly(new DraftHeading(id, 2027, "新", "FINAL", NOON.plusMillis(1)));
            assertThat(store.find(id).join()).contains(changed);
        }
    }

    @Test
    void keepsNothingOfARehearsal() {
        StoredDraft draft = draft(2027, "财政局", "表");
        StoredDraft other = draft(2027, "教育局", "表");
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft).join();
            store.rehearse(other);
            assertThat(store.list().join()).extracting(DraftHeading::id).containsExactly(draft.id());
        }
        try (DraftStore store = DraftStore.open(folder)) {
            store.rehearse(new StoredDraft(draft.id(), 2028, "", "", "", NOON));
            assertThat(store.find(draft.id()).join()).contains(draft);
        }
    }

    @Test
    void keepsADeletedDraftInTheBinUntilItIsTakenBack() {
        StoredDraft draft = draft(2027, "财政局", "表");
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft).join();
            store.delete(draft.id()).join();
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.list().join()).isEmpty();
            assertThat(store.find(draft.id()).join()).isEmpty();
            assertThat(store.bin().join()).extracting(DraftHeading::id).containsExactly(draft.id());
            store.restore(draft.id()).join();
            assertThat(store.find(draft.id()).join()).contains(draft);
            assertThat(store.bin().join()).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNothingToDeleteOrToTakeBack() {
        try (DraftStore store = DraftStore.open(folder)) {
            UUID unknown = UUID.randomUUID();
            assertThatThrownBy(() -> store.delete(unknown).join()).hasCauseInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> store.restore(unknown).join()).hasCauseInstanceOf(NoSuchElementException.class);
            StoredDraft draft = draft(2027, "财政局", "表");
            store.save(draft).join();
            assertThat(store.find(draft.id()).join()).contains(draft);
        }
    }

    @Test
    void savesThoughTheFutureWasCancelledAndItsCallerInterrupted() {
        List<StoredDraft> drafts = List.of(draft(2027, "甲", "1"), draft(2027, "乙", "2"), draft(2027, "丙", "3"));
        try (DraftStore store = DraftStore.open(folder)) {
            drafts.stream().map(store::save).forEach(saving -> saving.cancel(true));
            Thread.currentThread().interrupt();
        }
        assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.list().join())
                    .extracting(DraftHeading::id)
                    .containsExactlyInAnyOrderElementsOf(
                            drafts.stream().map(StoredDraft::id).toList());
        }
    }

    @Test
    void refusesWorkWhenClosed() {
        DraftStore store = DraftStore.open(folder);
        store.close();
        store.close();
        assertThatThrownBy(() -> store.list().join()).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesOnlyTheDatabaseInTheFolder() throws IOException {
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft(2027, "财政局", "表")).join();
        }
        assertThat(filesIn(folder)).containsExactly("drafts.mv.db");
    }

    @Test
    void beginsAnewWhenTheFirstOpeningWasKilledHalfway() throws IOException {
        Files.writeString(folder.resolve("drafts-new.mv.db"), "half a file");
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft(2027, "财政局", "表")).join();
        }
        assertThat(filesIn(folder)).containsExactly("drafts.mv.db");
    }

    @Test
    void refusesTheDraftsOfANewerProgramAndTouchesNothing() throws IOException {
        try (DraftStore later = open(LATER)) {
            later.save(draft(2027, "财政局", "表")).join();
        }
        byte[] before = Files.readAllBytes(folder.resolve("drafts.mv.db"));

        StoreException refusal = catchThrowableOfType(StoreException.class, () -> DraftStore.open(folder));

        assertThat(refusal.kind()).isEqualTo(Kind.NEWER);
        assertThat(refusal)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("数据版本 3")
                .hasMessageContaining("版本 2")
                .hasMessageContaining("安装最新版");
        assertThat(Files.readAllBytes(folder.resolve("drafts.mv.db"))).isEqualTo(before);
        assertThat(filesIn(folder)).containsExactly("drafts.mv.db");
    }

    @Test
    void migratesTheDraftsOfAnOlderProgramAndKeepsACopy() throws IOException {
        StoredDraft draft = draft(2027, "财政局", "表");
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(draft).join();
        }
        try (DraftStore later = open(LATER)) {
            assertThat(later.find(draft.id()).join()).contains(draft);
        }
        assertThat(filesIn(folder)).containsExactly("drafts-version-2.mv.db", "drafts.mv.db");
    }

    /** The file was made by the program before drafts remembered where they came from. */
    @Test
    void upgradesADraftOfTheFirstVersionAndKeepsItAsItWas() throws IOException, SQLException {
        Path file = folder.resolve("drafts.mv.db");
        try (InputStream first = DraftStoreTest.class.getResourceAsStream("drafts-version-1.mv.db")) {
            assertThat(first).isNotNull();
            Files.copy(first, file);
        }
        StoredDraft upgraded;
        try (DraftStore store = DraftStore.open(folder)) {
            DraftHeading heading = store.list().join().getFirst();
            assertThat(heading.department()).isEqualTo("洛阳市西工区西工街道办事处");
            upgraded = store.find(heading.id()).join().orElseThrow();
            assertThat(upgraded.origin()).isEqualTo(new StoredOrigin.None());
            assertThat(upgraded.body()).contains("\"year\": 2024").endsWith("}\n");
            store.save(withOrigin(upgraded, "来源")).join();
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.find(upgraded.id()).join()).contains(withOrigin(upgraded, "来源"));
        }
        assertThat(filesIn(folder)).containsExactly("drafts-version-1.mv.db", "drafts.mv.db");
        try (Connection kept = DriverManager.getConnection("jdbc:h2:" + folder.resolve("drafts-version-1"));
                ResultSet newest = kept.createStatement()
                        .executeQuery("select max(cast(\"version\" as int)) from \"flyway_schema_history\"")) {
            assertThat(newest.next()).isTrue();
            assertThat(newest.getInt(1))
                    .as("whoever must go back to the older program can")
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsWhereADraftCameFromThroughEverySaveAndTheBin() {
        StoredDraft draft = draft(2027, "财政局", "表");
        StoredDraft later = new StoredDraft(draft.id(), 2028, "财政局", "FINAL", "改过的表", NOON.plusMillis(1));
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(withOrigin(draft, "第一行\n“来源”𠮷")).join();
            store.save(later).join();
            store.delete(draft.id()).join();
            store.restore(draft.id()).join();
        }
        try (DraftStore store = DraftStore.open(folder)) {
            assertThat(store.find(draft.id()).join()).contains(withOrigin(later, "第一行\n“来源”𠮷"));
            store.save(withOrigin(later, "新的来源")).join();
            assertThat(store.find(draft.id()).join()).contains(withOrigin(later, "新的来源"));
        }
    }

    @Test
    void opensADraftWhoseOriginIsDamaged() throws SQLException {
        StoredDraft draft = draft(2027, "财政局", "表");
        StoredDraft other = draft(2027, "教育局", "表");
        try (DraftStore store = DraftStore.open(folder)) {
            store.save(withOrigin(draft, "来源")).join();
            store.save(withOrigin(other, "来源")).join();
        }
        try (Connection file = DriverManager.getConnection("jdbc:h2:" + folder.resolve("drafts"));
                PreparedStatement damage =
                        file.prepareStatement("update draft_origin set body = '来原' where draft = ?")) {
            damage.setObject(1, draft.id());
            assertThat(damage.executeUpdate()).isEqualTo(1);
        }
        try (DraftStore store = DraftStore.open(folder)) {
            StoredDraft found = store.find(draft.id()).join().orElseThrow();
            assertThat(found.origin()).isEqualTo(new StoredOrigin.Damaged());
            assertThat(found.body()).isEqualTo("表");
            store.save(found).join();
            assertThat(store.find(draft.id()).join())
                    .as("it is not taken for whole by the next save")
                    .contains(found);
            assertThat(store.find(other.id()).join()).contains(withOrigin(other, "来源"));
        }
    }

    private static StoredDraft withOrigin(StoredDraft draft, String origin) {
        return new StoredDraft(
                draft.id(),
                draft.year(),
                draft.department(),
                draft.state(),
                draft.body(),
                draft.changed(),
                new StoredOrigin.Kept(origin));
    }

    @Test
    void knowsItsOwnNewestMigration() {
        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:h2:mem:", "", "")
                .locations(DraftDatabase.Schema.PRESENT.locations().toArray(String[]::new))
                .load();
        assertThat(flyway.info().all())
                .extracting(migration -> migration.getVersion().getVersion())
                .endsWith(String.valueOf(DraftDatabase.Schema.PRESENT.newest()));
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAsItIs() throws IOException {
        Path file = folder.resolve("drafts.mv.db");
        for (byte[] content : List.of(new byte[0], "这不是数据库".repeat(10_000).getBytes(UTF_8), new byte[100_000])) {
            Files.write(file, content);
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> DraftStore.open(folder));
            assertThat(refusal).as("%d bytes", content.length).isNotNull();
            assertThat(refusal.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(refusal).hasMessageContaining(file.toString()).hasMessageContaining("留底");
            assertThat(Files.readAllBytes(file)).isEqualTo(content);
        }
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Path taken = Files.writeString(folder.resolve("file"), "");
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> DraftStore.open(taken.resolve("data")));
        assertThat(refusal).hasMessageContaining(taken.toString());
    }

    @Test
    void refusesAFolderWhoseNameTheDatabaseWouldMisread() {
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> DraftStore.open(folder.resolve("a;INIT=x")));
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_WRITABLE);
        assertThat(refusal).hasMessageContaining("分号");
    }

    @Test
    void worksInAFolderWithALongChineseNameAndOddCharacters() {
        Path odd = folder.resolve("绩效 目标%20表#1$x'" + "很长".repeat(30)).resolve("a:b=c&d".replace(':', '_'));
        StoredDraft draft = draft(2027, "财政局", "表");
        try (DraftStore store = DraftStore.open(odd)) {
            store.save(draft).join();
        }
        try (DraftStore store = DraftStore.open(odd)) {
            assertThat(store.find(draft.id()).join()).contains(draft);
        }
    }

    private DraftStore open(DraftDatabase.Schema schema) {
        return DraftStore.open(new DraftDatabase(folder, "file:", schema), Clock.systemUTC());
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static StoredDraft draft(int year, String department, String body) {
        return new StoredDraft(UUID.randomUUID(), year, department, "DRAFT", body, NOON);
    }
}
