package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.sheet.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published texts on their whole way through the program: files in, drafts, JSON out. */
class PublishedVolumeTest {
    /** What the JSON of a form says; the other keys say what kind of file it is. */
    private static final List<String> KEYS =
            List.of("year", "department", "annualGoal", "tasks", "budget", "indicators");

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.open(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyPublishedTextComesOutAsTheJsonThatItSays() throws IOException {
        List<PublishedForm> published = Corpus.published();
        List<Path> files = new ArrayList<>();
        for (PublishedForm form : published) {
            files.add(Files.writeString(folder.resolve("form-%02d.txt".formatted(form.index())), form.text()));
        }

        List<ImportedFile> imported = Workspaces.importAll(workspace, files);

        assertThatTheyAreExportedAsPublished(published, imported);
    }

    @Test
    void theWholeVolumeGivesItsFormsAndOneRemarkAboutTheRest() throws IOException {
        Path file = Files.writeString(folder.resolve("volume.txt"), Corpus.volume());

        List<ImportedFile> imported = Workspaces.importAll(workspace, List.of(file));

        assertThatTheyAreExportedAsPublished(Corpus.published(), imported);
        assertThat(aboutTheRest(imported.getFirst()))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("共 107 行", "简要说明"));
        assertThat(imported.subList(1, imported.size() - 1))
                .allSatisfy(form -> assertThat(aboutTheRest(form)).isEmpty());
        assertThat(aboutTheRest(imported.getLast()))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("本级部门预算项目绩效目标汇总表", "不读取", "行"));
    }

    @Test
    void stopsBetweenTwoFormsOfAFileWhenNobodyWantsItAnyMore() throws IOException {
        Path file = Files.writeString(folder.resolve("volume.txt"), Corpus.volume());
        List<String> reported = new ArrayList<>();

        List<LookedAt> looked = workspace.look(List.of(file), new Progress() {
            @Override
            public void report(long done, long total, String what) {
                reported.add(what);
            }

            @Override
            public boolean cancelled() {
                return reported.contains("正在读取 volume.txt（第 2 份，共 43 份）");
            }
        });

        assertThat(looked).hasSize(2).allMatch(LookedAt.Found.class::isInstance);
    }

    private static List<Remark> aboutTheRest(ImportedFile imported) {
        return ((ImportedFile.Taken) imported)
                .remarks().stream()
                        .filter(remark -> remark.message().contains("不是整体绩效目标表"))
                        .toList();
    }

    private void assertThatTheyAreExportedAsPublished(List<PublishedForm> published, List<ImportedFile> imported)
            throws IOException {
        assertThat(imported).hasSameSizeAs(published);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            ImportedFile.Taken taken = (ImportedFile.Taken) imported.get(i);
            var form = workspace.form(taken.draft().id()).join();
            ExportPlan plan =
                    workspace.planExport(List.of(ExportableForm.of(form)), List.of("json"), folder.resolve("out"));
            var written =
                    (ExportedFile.Written) workspace.export(plan, Progress.NONE).getFirst();
            List<String> fields = fields(JsonMapper.shared()
                    .readTree(Files.readString(written.planned().file())));
            for (String field : fields(published.get(i).json())) {
                if (!fields.contains(field)) {
                    wrong.add(published.get(i).index() + " " + field);
                }
            }
            assertThat(fields).hasSameSizeAs(fields(published.get(i).json()));
        }
        // The one place where the text itself leaves open where a cell ends; a remark says so.
        assertThat(wrong)
                .containsExactly(
                        "35 indicators[22].value: 严厉打击非法行医；加强公共场所卫生监督管理",
                        "35 indicators[23].name: 妇幼健康",
                        "35 indicators[23].value: 加大两筛、两癌、孕优等知晓率");
    }

    /** The fields of a form's JSON with their places, without white space. */
    private static List<String> fields(JsonNode json) {
        List<String> fields = new ArrayList<>();
        KEYS.forEach(key -> addFields(key, json.required(key), fields));
        return fields;
    }

    private static void addFields(String place, JsonNode json, List<String> fields) {
        if (json.isObject()) {
            json.properties().forEach(member -> addFields(place + "." + member.getKey(), member.getValue(), fields));
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                addFields(place + "[" + i + "]", json.get(i), fields);
            }
        } else {
            fields.add(place + ": " + json.asString().replaceAll("[\\s\\h]", ""));
        }
    }
}
