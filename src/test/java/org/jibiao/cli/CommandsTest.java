package org.jibiao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.machine.MadeFont;
import org.jibiao.workspace.Exporter;
import org.jibiao.workspace.FontDesk;
import org.jibiao.workspace.ImportReports;
import org.jibiao.workspace.Sample;
import org.jibiao.workspace.Workspace;
import org.jibiao.workspace.WorkspaceUnavailableException;
import org.jibiao.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final FormJson JSON = new FormJson();
    private static final DepartmentForm FORM = Corpus.published(6).form();
    private static final DepartmentForm OTHER = Corpus.published(7).form();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Optional<Path>> opened = new ArrayList<>();
    private final List<Optional<Path>> edited = new ArrayList<>();
    private final FontDesk fonts = Workspaces.fonts();
    private Path data;

    @BeforeEach
    void chooseDataFolder() {
        data = folder.resolve("data");
    }

    @Test
    void withoutACommandTheEditorOpens() {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(run("--data", data.toString())).isEqualTo(ExitCode.DONE);

        assertThat(edited).containsExactly(Optional.empty(), Optional.of(data));
    }

    @Test
    void theDataFolderStandsBeforeOrAfterTheCommand() {
        assertThat(run("--data", data.toString(), "list")).isEqualTo(ExitCode.DONE);
        assertThat(run("list", "--data=" + data)).isEqualTo(ExitCode.DONE);
        assertThat(run("list")).isEqualTo(ExitCode.DONE);

        assertThat(opened).containsExactly(Optional.of(data), Optional.of(data), Optional.empty());
    }

    @Test
    void whatIsImportedIsListedAndExportedUnchanged() throws IOException {
        Path file = Files.writeString(folder.resolve("form.json"), JSON.write(FORM));

        assertThat(run("import", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains(file + "：已导入 2024 年 " + FORM.department()).contains("已导入 1 份");

        assertThat(run("list")).isEqualTo(ExitCode.DONE);
        assertThat(said()).matches("(?s)2024  草稿  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  " + FORM.department() + "\\s*");

        assertThat(run("export", "--to", "json", "--out", folder.resolve("out").toString(), FORM.department()))
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out/2024-" + FORM.department() + "-整体绩效目标表.json"))
                .hasSameTextualContentAs(file);
    }

    @Test
    void aFormIsTheTemplateOfTheNextYear() throws IOException {
        Path file = Files.writeString(folder.resolve("form.json"), JSON.write(FORM));

        assertThat(run("import", "--as-template", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains(file + "：已作为模板，新建草稿 2025 年 " + FORM.department());

        assertThat(run("import", "--as-template", "--year=2027", "--keep-amounts", "--clear-values", file.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(said()).contains("新建草稿 2027 年 ");

        assertThat(drafts()).hasSize(2);
        DepartmentForm next = drafts().get(1);
        assertThat(next.year()).isEqualTo(2025);
        assertThat(next.budget()).isEqualTo(Budget.BLANK);
        assertThat(next.categories()).isEqualTo(FORM.categories());
        DepartmentForm later = drafts().getFirst();
        assertThat(later.budget()).isEqualTo(FORM.budget());
        assertThat(later.indicator(new Place.Group(1, 0).row(0)).value()).isEqualTo(TargetValue.BLANK);
    }

    @Test
    void whatGoesOnlyWithATemplateIsRefusedInWords() {
        assertThat(run("import", "--year=2025", "x.json")).isEqualTo(ExitCode.USAGE);
        assertThat(complained()).startsWith("--year 只能和 --as-template 一起用");
    }

    @Test
    void aReportSaysWhatBecameOfEachFormAndWhatToCheck() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("1.json"), JSON.write(FORM));
        Files.writeString(in.resolve("2.json"), JSON.write(FORM).replace("\"schema\"", "\"stamp\": \"章\", \"schema\""));
        Files.writeString(in.resolve("3.txt"), "不是目标表");
        Path report = folder.resolve("report.json");

        assertThat(run("import", "--report=" + report, in.toString())).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(said()).contains("报告已写入 " + report);
        String written = Files.readString(report);
        assertThat(written.lines().map(String::strip))
                .containsSubsequence(
                        "\"file\" : \"" + in.resolve("1.json") + "\",",
                        "\"format\" : \"json\",",
                        "\"kind\" : \"department\",",
                        "\"department\" : \"" + FORM.department() + "\",",
                        "\"year\" : 2024,",
                        "\"outcome\" : \"taken\",",
                        "\"message\" : null,",
                        "\"file\" : \"" + in.resolve("2.json") + "\",",
                        "\"outcome\" : \"known\",",
                        "\"where\" : \"stamp（第 3 行）\",",
                        "\"leftOver\" : null",
                        "\"file\" : \"" + in.resolve("3.txt") + "\",",
                        "\"outcome\" : \"refused\",");
    }

    @Test
    void theReportOfATemplateNamesThePlacesOfTheNewDraft() throws IOException {
        DepartmentForm planned = FORM.withAnnualGoal("2024年的目标");
        Path file = Files.writeString(folder.resolve("form.json"), JSON.write(planned));
        Path report = folder.resolve("report.json");

        assertThat(run("import", "--as-template", "--report=" + report, file.toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(said()).contains("年度履职目标：里面还写着“2024年的目标”，没有替您改，请核对是否要改为 2025 年。");
        assertThat(Files.readString(report))
                .contains("\"year\" : 2025")
                .contains("\"place\" : \"annualGoal\"")
                .contains("\"placeName\" : \"年度履职目标\"");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidAndTheDraftsAreThere() throws IOException {
        Path file = Files.writeString(folder.resolve("form.json"), JSON.write(FORM));
        Path inTheWay = Files.createDirectory(folder.resolve("report.json"));
        Files.writeString(inTheWay.resolve("x"), "");

        assertThat(run("import", "--report=" + inTheWay, file.toString())).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(complained()).contains("报告没有写成：");
        assertThat(drafts()).containsExactly(FORM);
    }

    private List<DepartmentForm> drafts() {
        try (Workspace workspace = Workspaces.open(data)) {
            return workspace.drafts().join().stream()
                    .map(draft -> workspace.form(draft.id()).join())
                    .toList();
        }
    }

    @Test
    void allDraftsAreExportedInOneCommand() throws IOException {
        importForms(FORM, OTHER);

        assertThat(run("export", "--to=json", "--all", "--out=" + folder.resolve("out")))
                .isEqualTo(ExitCode.DONE);

        assertThat(said()).containsPattern("已导出 2 个文件（\\d+ KB），失败 0 个");
        assertThat(folder.resolve("out"))
                .isDirectoryContaining(file -> file.toString().contains(OTHER.department()));
    }

    @Test
    void howFarALongExportIsStandsBesideItsResults() throws IOException {
        importForms(FORM, OTHER);

        run("export", "--to=json", "--all", "--out=" + folder.resolve("out"));

        assertThat(complained().lines())
                .hasSize(2)
                .anyMatch(line -> line.equals("[1/2] 正在导出 2024 年 " + FORM.department() + "（JSON）")
                        || line.equals("[1/2] 正在导出 2024 年 " + OTHER.department() + "（JSON）"));
        assertThat(said()).contains("整体绩效目标表.json（");
    }

    @Test
    void formatsAreWrittenWithCommasOrOneByOneAndCountOnce() {
        assertThat(run(
                        "export",
                        "--sample",
                        "--to",
                        "json,JSON",
                        "--to=json",
                        "--out",
                        folder.resolve("a").toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(said()).contains("已导出 1 个文件");
        assertThat(complained()).isEmpty();
    }

    @Test
    void aFolderThatIsAFileFailsEveryFileInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("export", "--sample", "--to", "json", "--out", file.toString()))
                .isEqualTo(ExitCode.SOME_FAILED);

        assertThat(complained()).contains("（JSON）：“" + file + "”不是文件夹");
        assertThat(said()).contains("已导出 0 个文件（0 KB），失败 1 个");
    }

    @Test
    void whatToLookAtInAFormIsSaidOnce() throws IOException {
        importForms(FORM.withDepartment(""));

        assertThat(run(
                        "export",
                        "--all",
                        "--to",
                        "json",
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(complained()).isEqualTo("2024 年 未填部门名称：已导出，请核对：没有填部门名称" + System.lineSeparator());
    }

    @Test
    void theSampleNeedsNoDrafts() {
        assertThat(run(
                        "export",
                        "--sample",
                        "--to",
                        "json",
                        "--out",
                        folder.resolve("sample").toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(opened).isEmpty();
        assertThat(folder.resolve("sample")).isDirectoryContaining("glob:**.json");
    }

    @Test
    void aFontOfTheMachineIsPrintedInWhenItsLicenceAllows() throws IOException {
        Path fang = MadeFont.called("测试仿宋", "TestFang").into(folder);
        assertThat(run("export", "--sample", "--to=json", "--out=" + folder.resolve("a"), "--body-font=" + fang))
                .isEqualTo(ExitCode.DONE);
        assertThat(fonts.chosen().fonts()).containsOnlyKeys(Face.BODY);
    }

    @Test
    void aFontThatIsNotThereOrMayNotBeEmbeddedIsSaidBeforeAnythingIsWritten() throws IOException {
        Path restricted = MadeFont.called("受限宋体", "Restricted").withRights(2).into(folder);
        assertThat(run("export", "--sample", "--to=json", "--out=" + folder.resolve("a"), "--body-font=" + restricted))
                .isEqualTo(ExitCode.USAGE);
        assertThat(complained()).startsWith("不能用“受限宋体”：这个字体的授权不允许嵌入文件。");
        assertThat(run("export", "--sample", "--to=json", "--out=" + folder.resolve("a"), "--body-font=仿宋_GB2312"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(complained()).startsWith("这台电脑上没有名为“仿宋_GB2312”的字体。");
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(fonts.chosen()).isEqualTo(FontChoice.BUNDLED);
    }

    @Test
    void aFileThatCannotBeImportedIsNamedAndTheRestIsDone() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), JSON.write(FORM));
        Path bad = Files.writeString(folder.resolve("bad.txt"), "");

        assertThat(run("import", bad.toString(), good.toString())).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(complained()).startsWith(bad + "：文件是空的");
        assertThat(said()).contains("已导入 1 份，已有相同的 0 份，未导入 1 份");
    }

    @Test
    void aFileThatHoldsMoreThanTheEqualDraftIsNotCalledTheSame() throws IOException {
        String text = Corpus.published(6).text();
        Path file = Files.writeString(folder.resolve("form.txt"), text);
        run("import", file.toString());
        said();
        assertThat(run("import", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(said()).contains(file + "：已有相同的草稿").doesNotContain("注意");

        Files.writeString(file, "手工补记的一行话，不在表里。\n\n" + text);
        assertThat(run("import", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(said())
                .doesNotContain("已有相同的草稿")
                .contains("没有重复导入；但文件里还有没读入")
                .contains("注意")
                .contains("手工补记的一行话");
    }

    @Test
    void anAmbiguousNameIsAnsweredWithTheChoices() throws IOException {
        importForms(FORM, OTHER);

        assertThat(run("export", "--to", "json", "洛阳市")).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(complained()).contains("2024/" + FORM.department()).contains("2024/" + OTHER.department());
    }

    @Test
    void anUnknownNameIsNamedAndTheOthersAreExported() throws IOException {
        importForms(FORM);

        assertThat(run("export", "--to", "json", "--out", folder.resolve("out").toString(), "无此部门", FORM.department()))
                .isEqualTo(ExitCode.SOME_FAILED);

        assertThat(complained()).contains("无此部门");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.json");
    }

    @Test
    void draftsInUseEndWithACodeOfTheirOwn() {
        Desk busy = new TestDesk() {
            @Override
            public Workspace open(Optional<Path> dataFolder) {
                throw new WorkspaceUnavailableException("另一个绩表程序正在使用", true);
            }
        };

        assertThat(run(busy, "list")).isEqualTo(ExitCode.BUSY);
        assertThat(complained()).isEqualTo("另一个绩表程序正在使用" + System.lineSeparator());
    }

    @Test
    void aMistakeOfOursIsSaidInOneLine() {
        Desk broken = new TestDesk() {
            @Override
            public Workspace open(Optional<Path> dataFolder) {
                throw new IllegalStateException("a mistake");
            }
        };

        assertThat(run(broken, "list")).isEqualTo(ExitCode.BROKEN);
        assertThat(complained().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "improt",
                "list extra",
                "list --wrong",
                "import",
                "export x",
                "export --to json",
                "export --to doc x",
                "export --to json --all x",
                "export --to json --all --sample",
                "export --to json --year soon x",
                "import --year 2025 x.json",
                "import --keep-amounts x.json",
                "import --clear-values x.json",
                "import --as-template --year 25 x.json",
                "import --as-template --year next x.json",
                "import --report x.txt x.json",
                "import --report /no/such/folder/x.json x.json",
                "list --data a --data b",
                "--data"
            })
    void aCommandThatIsWrittenWronglyDoesNothingAndSaysInChineseHowToFindHelp(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);

        assertThat(opened).isEmpty();
        assertThat(edited).isEmpty();
        assertThat(said()).isEmpty();
        List<String> lines = complained().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches(".*\\p{IsHan}{2}.*");
        assertThat(lines.get(1)).startsWith("用法见：jibiao").endsWith("--help");
    }

    @Test
    void helpNamesEveryCommandAndEveryExitCode() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);

        assertThat(said()).contains("import", "list", "export", "--data", "--version");
        for (ExitCode code : ExitCode.values()) {
            run("--help");
            assertThat(said()).containsPattern("\\n +" + code.number() + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "list", "export"})
    void everyCommandHasHelpInChinese(String command) {
        assertThat(run(command, "--help")).isEqualTo(ExitCode.DONE);

        assertThat(opened).isEmpty();
        assertThat(said()).startsWith("用法： jibiao " + command).contains("选项：");
    }

    @Test
    void helpForExportSaysWhatEachFormatIsGoodFor() {
        run("export", "--help");

        assertThat(said()).contains("json").contains("读回来一字不差");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(said()).isEqualTo("绩表 1.2.3" + System.lineSeparator());
    }

    private void importForms(DepartmentForm... forms) throws IOException {
        List<String> command = new ArrayList<>(List.of("import"));
        for (DepartmentForm form : forms) {
            command.add(Files.writeString(folder.resolve(form.department() + ".json"), JSON.write(form))
                    .toString());
        }
        assertThat(run(command.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        said();
    }

    private ExitCode run(String... arguments) {
        return run(new TestDesk(), arguments);
    }

    private ExitCode run(Desk desk, String... arguments) {
        Console console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Commands(
                        desk,
                        dataFolder -> {
                            edited.add(dataFolder);
                            return ExitCode.DONE;
                        },
                        console,
                        ZoneOffset.UTC,
                        "1.2.3")
                .run(arguments);
    }

    /** What the last commands have printed. */
    private String said() {
        String said = out.toString(UTF_8);
        out.reset();
        return said;
    }

    private String complained() {
        String complained = err.toString(UTF_8);
        err.reset();
        return complained;
    }

    private class TestDesk implements Desk {
        @Override
        public Workspace open(Optional<Path> dataFolder) {
            opened.add(dataFolder);
            return Workspaces.open(dataFolder.orElse(data));
        }

        @Override
        public Exporter exporter() {
            return Workspaces.exporter();
        }

        @Override
        public ImportReports reports() {
            return Workspaces.reports();
        }

        @Override
        public FontDesk fonts() {
            return fonts;
        }

        @Override
        public Sample sample() {
            return Workspaces.sample();
        }
    }
}
