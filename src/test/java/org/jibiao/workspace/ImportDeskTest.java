package org.jibiao.workspace;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.EditedForms;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.FormReader;
import org.jibiao.format.Formats;
import org.jibiao.format.FoundForm;
import org.jibiao.format.Program;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.word.DocxDocumentReader;
import org.jibiao.format.word.DocxReader;
import org.jibiao.format.word.DocxWriter;
import org.jibiao.page.RowHeights;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.FormFinder;
import org.jibiao.sheet.Reading;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDeskTest {
    private static final FormJson JSON = new FormJson();
    private static final CarriedForm CARRIED = new CarriedForm(JSON, JSON);

    private static final DocxWriter DOCX = new DocxWriter(
            Standards.bundled(), new RowHeights(new Typefaces()), CARRIED, new Program("绩表 Jibiao", "0.1.0"));
    private static final DepartmentForm FORM = Corpus.published(6).form();
    private static final DepartmentForm OTHER = Corpus.published(7).form();

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.open(data);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFormBecomesADraftThatSaysTheSame() throws IOException {
        ImportedFile imported = take(file("a.json", JSON.write(FORM))).getFirst();

        assertThat(imported).isInstanceOfSatisfying(ImportedFile.Taken.class, taken -> {
            assertThat(taken.draft().department()).isEqualTo(FORM.department());
            assertThat(taken.draft().year()).isEqualTo(2024);
            assertThat(taken.remarks()).isEmpty();
            assertThat(workspace.form(taken.draft().id()).join()).isEqualTo(FORM);
        });
    }

    @Test
    void theSameFormMakesNoSecondDraft() throws IOException {
        Path file = file("a.json", JSON.write(FORM));
        DraftSummary first = ((ImportedFile.Taken) take(file).getFirst()).draft();

        assertThat(take(file)).containsExactly(new ImportedFile.Known(file, first, List.of()));
        assertThat(workspace.drafts().join()).hasSize(1);
    }

    @Test
    void aFormWhoseDraftIsDamagedBecomesADraftAgain() throws IOException, SQLException {
        Path file = file("a.json", JSON.write(FORM));
        DraftSummary damaged = ((ImportedFile.Taken) take(file).getFirst()).draft();
        workspace.close();
        try (Connection drafts = DriverManager.getConnection("jdbc:h2:" + data.resolve("drafts"))) {
            assertThat(drafts.createStatement().executeUpdate("update draft_body set body = '坏了'"))
                    .isEqualTo(1);
        }
        workspace = Workspaces.open(data);

        assertThat(take(file)).singleElement().isInstanceOfSatisfying(ImportedFile.Taken.class, taken -> {
            assertThat(taken.draft().id()).isNotEqualTo(damaged.id());
            assertThat(workspace.form(taken.draft().id()).join()).isEqualTo(FORM);
        });
    }

    @Test
    void aWordFileThatWasEditedSinceIsReadAsItShowsItselfNow() throws IOException {
        byte[] exported = docx(FORM);
        Path file = Files.write(folder.resolve("a.docx"), exported);
        try (Drafts drafts = Workspaces.drafts(folder.resolve("other"))) {
            FormReader word = new ForeignFormReader(new DocxDocumentReader(), new FormFinder(Standards.bundled()));
            ImportDesk desk = new ImportDesk(
                    new Formats(
                            List.of(new DocxReader(CARRIED, new EditedForms(CARRIED, word, List.of(DOCX)))), List.of()),
                    drafts,
                    Standards.bundled());
            DraftSummary draft = ((ImportedFile.Taken) take(desk, file).getFirst()).draft();
            assertThat(take(desk, file)).containsExactly(new ImportedFile.Known(file, draft, List.of()));

            Files.write(file, withDocument(exported, document -> document.replace("17,170,700.0", "17,170,700.1")));

            assertThat(take(desk, file)).singleElement().isInstanceOfSatisfying(ImportedFile.Taken.class, taken -> {
                assertThat(taken.draft()).isNotEqualTo(draft);
                assertThat(taken.remarks().getFirst().message()).contains("在别的软件里改过", "现在显示的内容");
            });
        }
    }

    @Test
    void aDraftRemembersTheFileThatItCameFrom() throws IOException {
        Path file = file("去年.json", JSON.write(FORM).replace("\"schema\"", "\"stamp\": \"章\", \"schema\""));
        ImportedFile.Taken taken = (ImportedFile.Taken) take(file).getFirst();

        try (DraftSession session = workspace.open(taken.draft().id()).join()) {
            assertThat(taken.remarks()).hasSize(1);
            assertThat(session.origin()).contains(new Origin("去年.json", Origin.Use.COPY, FORM, taken.remarks()));
        }
    }

    @Test
    void aFormThatServesAsATemplateIsKeptBesideTheNewOne() throws IOException {
        DepartmentForm planned = FORM.withAnnualGoal("2024年的目标");
        Path file = file("去年.json", JSON.write(planned));
        LookedAt.Found found =
                (LookedAt.Found) workspace.look(List.of(file), Progress.NONE).getFirst();

        ImportedFile.Taken taken = (ImportedFile.Taken) workspace
                .take(List.of(found), Optional.of(TemplateChoice.usual(2025)), Progress.NONE)
                .getFirst();

        try (DraftSession session = workspace.open(taken.draft().id()).join()) {
            assertThat(session.form().year()).isEqualTo(2025);
            Origin origin = session.origin().orElseThrow();
            assertThat(origin.use()).isEqualTo(Origin.Use.TEMPLATE);
            assertThat(origin.form()).isEqualTo(planned);
            assertThat(origin.remarks()).isEqualTo(taken.remarks());
            assertThat(origin.remarks().getFirst().place()).contains(new Place.AnnualGoal());
        }
        assertThat(workspace.take(List.of(found), Optional.of(TemplateChoice.usual(2025)), Progress.NONE))
                .as("the same template twice")
                .allMatch(ImportedFile.Known.class::isInstance);
    }

    @Test
    void anotherFormOfTheSameDepartmentAndYearMakesOne() throws IOException {
        take(file("a.json", JSON.write(FORM)));

        assertThat(take(file("b.json", JSON.write(FORM.withAnnualGoal("改过的目标"))))
                        .getFirst())
                .isInstanceOf(ImportedFile.Taken.class);
        assertThat(workspace.drafts().join()).hasSize(2);
    }

    @Test
    void everyFormOfAFileBecomesADraft() throws IOException {
        Path file = file("both.json", "[" + JSON.write(FORM) + "," + JSON.write(OTHER) + "]");

        assertThat(take(file)).hasSize(2).allMatch(ImportedFile.Taken.class::isInstance);
        assertThat(workspace.drafts().join())
                .extracting(DraftSummary::department)
                .containsExactlyInAnyOrder(FORM.department(), OTHER.department());
    }

    @Test
    void aBadFileDoesNotStopTheRest() throws IOException {
        List<ImportedFile> imported =
                take(file("bad.json", "{"), folder.resolve("missing"), file("good.json", JSON.write(FORM)));

        assertThat(imported.get(0)).isInstanceOf(ImportedFile.Refused.class);
        assertThat(imported.get(1)).isInstanceOf(ImportedFile.Refused.class);
        assertThat(imported.get(2)).isInstanceOf(ImportedFile.Taken.class);
    }

    @Test
    void aFileLargerThanAnyFormIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }

        assertThat(refusal(file)).contains("200 MB").contains("64 MB");
    }

    @Test
    void theFormsOfAFolderAreTakenInTheOrderOfItsNames() throws IOException {
        file("b.json", JSON.write(OTHER));
        file("a.json", JSON.write(FORM));

        assertThat(take(folder))
                .extracting(imported -> imported.file().getFileName())
                .containsExactly(Path.of("a.json"), Path.of("b.json"));
        assertThat(workspace.drafts().join()).hasSize(2);
    }

    @Test
    void aFolderWithoutFilesIsRefused() {
        assertThat(refusal(folder)).contains("文件夹");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThat(refusal(folder.resolve("无"))).contains("没有这个文件");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal(file("empty.txt", ""))).contains("空的");
        assertThat(refusal(file("blank.txt", " \r\n\t\n"))).contains("空的");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "504b030414000600, Word",
        "d0cf11e0a1b11ae1, Word",
        "89504e470d0a1a0a, 图片",
        "fffe4e00, 没有找到",
        "fffe4e, 编码",
        "000102030405, 不是文本",
        "7f454c46020101, 不是文本",
        "e7bbffe9ffff, 编码"
    })
    void anotherKindOfFileIsNamedByItsContent(String start, String named) throws IOException {
        Path file = Files.write(folder.resolve("form.txt"), HexFormat.of().parseHex(start));

        assertThat(refusal(file)).contains(named);
    }

    @Test
    void aTextThatIsNoFormIsRefusedInEveryEncoding() throws IOException {
        String novel = "却说那女娲氏炼石补天之时，于大荒山无稽崖炼成高经十二丈、方经二十四丈顽石三万六千五百零一块。\n";

        assertThat(refusal(Files.writeString(folder.resolve("a.txt"), novel, UTF_8)))
                .contains("没有找到");
        assertThat(refusal(Files.writeString(folder.resolve("b.txt"), novel, Charset.forName("GB18030"))))
                .contains("没有找到");
        assertThat(refusal(Files.writeString(folder.resolve("e.txt"), "女媧氏煉石補天", Charset.forName("Big5"))))
                .contains("编码");
        assertThat(refusal(Files.writeString(folder.resolve("d.txt"), novel, UTF_16LE)))
                .contains("UTF-16");
        assertThat(refusal(Files.writeString(folder.resolve("c.txt"), novel, UTF_16)))
                .contains("没有找到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "EUC-KR", "Shift_JIS"})
    void anEncodingThatReadsAsGibberishIsNamedAsThePossibleReason(String charset) throws IOException {
        byte[] content = "部門單位整體目標表\n年度履職目標".getBytes(Charset.forName(charset));

        assertThat(refusal(Files.write(folder.resolve("form.txt"), content))).contains("编码", "另存为 UTF-8");
    }

    @Test
    void aLookStoresNothingAndSaysWhatEachFormIs() throws IOException {
        DraftSummary known =
                ((ImportedFile.Taken) take(file("known.json", JSON.write(FORM))).getFirst()).draft();
        Path file = file("both.json", "[" + JSON.write(FORM) + "," + JSON.write(OTHER) + "]");

        assertThat(workspace.look(List.of(file), Progress.NONE))
                .containsExactly(
                        new LookedAt.Found(file, "json", new Reading(FORM, List.of()), Optional.of(known)),
                        new LookedAt.Found(file, "json", new Reading(OTHER, List.of()), Optional.empty()));
        assertThat(workspace.drafts().join()).containsExactly(known);
    }

    @Test
    void onlyTheFormsThatAreWantedAreTaken() throws IOException {
        Path file = file("both.json", "[" + JSON.write(FORM) + "," + JSON.write(OTHER) + "]");
        LookedAt second = workspace.look(List.of(file), Progress.NONE).getLast();

        List<ImportedFile> taken = workspace.take(List.of((LookedAt.Found) second), Optional.empty(), Progress.NONE);

        assertThat(taken).singleElement().isInstanceOf(ImportedFile.Taken.class);
        assertThat(workspace.drafts().join())
                .extracting(DraftSummary::department)
                .containsExactly(OTHER.department());
    }

    @Test
    void aFormThatIsATemplateBecomesADraftOfAnotherYear() throws IOException {
        LookedAt.Found found = (LookedAt.Found) workspace
                .look(List.of(file("a.json", JSON.write(FORM))), Progress.NONE)
                .getFirst();
        TemplateChoice choice = TemplateChoice.usual(2027);

        List<ImportedFile> taken = workspace.take(List.of(found), Optional.of(choice), Progress.NONE);

        Template template = Template.of(FORM, Standards.bundled().forYear(2027), choice);
        assertThat(taken).singleElement().isInstanceOfSatisfying(ImportedFile.Taken.class, made -> {
            assertThat(made.draft().year()).isEqualTo(2027);
            assertThat(made.remarks()).isEqualTo(template.remarks());
            assertThat(workspace.form(made.draft().id()).join()).isEqualTo(template.form());
        });
        assertThat(workspace.take(List.of(found), Optional.of(choice), Progress.NONE))
                .singleElement()
                .isInstanceOf(ImportedFile.Known.class);
    }

    @Test
    void twoFilesThatSayTheSameGiveOneDraft() throws IOException {
        List<ImportedFile> taken = take(file("a.json", JSON.write(FORM)), file("b.json", JSON.write(FORM)));

        assertThat(taken.get(0)).isInstanceOf(ImportedFile.Taken.class);
        assertThat(taken.get(1)).isInstanceOf(ImportedFile.Known.class);
    }

    @Test
    void stopsBetweenTwoFilesWhenNobodyWantsItAnyMore() throws IOException {
        Path first = file("a.json", JSON.write(FORM));
        Path second = file("b.json", JSON.write(OTHER));

        List<LookedAt> looked = workspace.look(List.of(first, second), new Stopping("a.json"));

        assertThat(looked).extracting(LookedAt::file).containsExactly(first);
    }

    @Test
    void aFileInWhoseMiddleItStopsIsNotGivenInPart() throws IOException {
        Path file = file("long.form", "x");

        assertThat(look(List.of(() -> new Reading(FORM, List.of())), file, new Stopping("第 2 页")))
                .isEmpty();
    }

    @Test
    void tellsHowFarItIsPageByPage() throws IOException {
        Stopping progress = new Stopping("nothing");

        look(
                List.of(() -> new Reading(FORM, List.of()), () -> new Reading(OTHER, List.of())),
                file("long.form", "x"),
                progress);

        assertThat(progress.reported).containsSubsequence("正在读取 long.form（第 3 页，共 4 页）", "正在读取 long.form（第 2 份，共 2 份）");
        assertThat(progress.done).isSorted().last().isEqualTo(1.0);
        assertThat(progress.done).filteredOn(done -> done > 0 && done < 1).hasSizeGreaterThan(3);
    }

    @Test
    void stopsBetweenTwoDraftsWhenNobodyWantsItAnyMore() throws IOException {
        List<LookedAt.Found> found = workspace
                .look(List.of(file("both.json", "[" + JSON.write(FORM) + "," + JSON.write(OTHER) + "]")), Progress.NONE)
                .stream()
                .map(LookedAt.Found.class::cast)
                .toList();

        assertThat(workspace.take(found, Optional.empty(), new Stopping(FORM.department())))
                .hasSize(1);
        assertThat(workspace.drafts().join()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFormThatIsTooMuchForTheProgramDoesNotStopTheOthers(Throwable failure) throws IOException {
        List<FoundForm> forms = List.of(
                () -> new Reading(FORM, List.of()), () -> failing(failure), () -> new Reading(OTHER, List.of()));

        List<LookedAt> looked = look(forms, file("a.form", "x"), Progress.NONE);

        assertThat(looked.get(0)).isInstanceOf(LookedAt.Found.class);
        assertThat(looked.get(1))
                .isInstanceOfSatisfying(
                        LookedAt.Refused.class,
                        refused -> assertThat(refused.message()).contains("第 2 份", "日志"));
        assertThat(looked.get(2)).isInstanceOf(LookedAt.Found.class);
    }

    private List<LookedAt> look(List<FoundForm> forms, Path file, Progress progress) {
        try (Drafts drafts = Workspaces.drafts(folder.resolve("other"))) {
            return new ImportDesk(new Formats(List.of(new Found(forms)), List.of()), drafts, Standards.bundled())
                    .look(List.of(file), progress);
        }
    }

    /** Keeps what it is told, and stops the work as soon as some words come. */
    private static final class Stopping implements Progress {
        private final String words;
        private final List<String> reported = new ArrayList<>();
        private final List<Double> done = new ArrayList<>();

        Stopping(String words) {
            this.words = words;
        }

        @Override
        public void report(long steps, long total, String what) {
            reported.add(what);
            if (total > 0) {
                done.add((double) steps / total);
            }
        }

        @Override
        public boolean cancelled() {
            return reported.stream().anyMatch(what -> what.contains(words));
        }
    }

    static List<Throwable> failures() {
        return List.of(new IllegalStateException(), new StackOverflowError(), new OutOfMemoryError());
    }

    private static Reading failing(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** A format whose files all hold the same forms, on four pages. */
    private record Found(List<FoundForm> forms) implements FormReader {
        @Override
        public String id() {
            return "found";
        }

        @Override
        public boolean recognises(byte[] content) {
            return true;
        }

        @Override
        public List<FoundForm> find(byte[] content) {
            return find(content, ReadingProgress.NONE);
        }

        @Override
        public List<FoundForm> find(byte[] content, ReadingProgress progress) {
            for (int page = 0; page < 4 && progress.goOn(page, 4); page++) {}
            return forms;
        }
    }

    private static byte[] docx(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DOCX.write(form, out);
        return out.toByteArray();
    }

    /** A Word file with another text in its pages, and everything else in it as it was. */
    private static byte[] withDocument(byte[] docx, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(edited)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? edit.apply(new String(part, UTF_8)).getBytes(UTF_8)
                                : part);
            }
        }
        return edited.toByteArray();
    }

    /** What the clerk is told; and that nothing was stored. */
    private String refusal(Path file) {
        List<ImportedFile> imported = take(file);
        assertThat(imported).hasSize(1);
        assertThat(workspace.drafts().join()).isEmpty();
        assertThat(imported.getFirst()).isInstanceOf(ImportedFile.Refused.class);
        return ((ImportedFile.Refused) imported.getFirst()).message();
    }

    private List<ImportedFile> take(Path... files) {
        return Workspaces.importAll(workspace, List.of(files));
    }

    private static List<ImportedFile> take(ImportDesk desk, Path file) {
        List<LookedAt.Found> found = desk.look(List.of(file), Progress.NONE).stream()
                .map(LookedAt.Found.class::cast)
                .toList();
        return desk.take(found, Optional.empty(), Progress.NONE);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
