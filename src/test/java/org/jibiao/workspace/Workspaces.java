package org.jibiao.workspace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.FormReader;
import org.jibiao.format.Formats;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.json.JsonReportWriter;
import org.jibiao.format.json.ReadingJson;
import org.jibiao.format.text.PublishedTextReader;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.standard.Standards;
import org.jibiao.store.DraftStore;

/** Workspaces for tests: the real rooms on a folder of the test, with every format that is read, JSON to write, and no paper. */
public final class Workspaces {
    private static final FormJson JSON = new FormJson();
    private static final ReadingJson READINGS = new ReadingJson();
    private static final Formats FORMATS = new Formats(readers(Standards.bundled()), List.of(JSON));

    private Workspaces() {}

    /** The readers of the program, in its order. */
    public static List<FormReader> readers(Standards standards) {
        return List.of(JSON, new PublishedTextReader(standards));
    }

    public static Workspace open(Path dataFolder) {
        Drafts drafts = drafts(dataFolder);
        return new Workspace(
                drafts,
                new ImportDesk(FORMATS, drafts, Standards.bundled()),
                exporter(),
                fonts(),
                Standards.bundled(),
                sample(),
                new KeptPreferences(dataFolder, new AtomicFile()),
                new Workspace.Paper(form -> List.of(), (before, form) -> List.of()),
                form -> List.of());
    }

    /** Looks into files and takes every form as it is; what became of each, in the order of the files. */
    static List<ImportedFile> importAll(Workspace workspace, List<Path> files) {
        List<ImportedFile> imported = new ArrayList<>();
        for (LookedAt looked : workspace.look(files, Progress.NONE)) {
            switch (looked) {
                case LookedAt.Found found ->
                    imported.addAll(workspace.take(List.of(found), Optional.empty(), Progress.NONE));
                case LookedAt.Refused refused ->
                    imported.add(new ImportedFile.Refused(refused.file(), refused.message()));
            }
        }
        return imported;
    }

    static Drafts drafts(Path dataFolder) {
        return new Drafts(
                DraftStore.open(dataFolder),
                new DraftFormat(JSON::write, JSON::read, READINGS::write, READINGS::read),
                InstantSource.system(),
                () -> {});
    }

    public static Exporter exporter() {
        return new Exporter(FORMATS, new AtomicFile());
    }

    /** Reports in JSON. */
    public static ImportReports reports() {
        return new ImportReports(List.of(new JsonReportWriter()), Standards.bundled(), new AtomicFile());
    }

    /** The program's own fonts, on a machine without any. */
    public static FontDesk fonts() {
        return new FontDesk(new Typefaces(), new MachineFonts(List.of()));
    }

    public static Sample sample() {
        return new Sample(JSON);
    }
}
