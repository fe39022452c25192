package org.jibiao.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jibiao.FileFormats;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.json.ReadingJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.standard.Standards;
import org.jibiao.store.DraftStore;
import org.jibiao.workspace.DraftFormat;
import org.jibiao.workspace.Drafts;
import org.jibiao.workspace.Exporter;
import org.jibiao.workspace.FontDesk;
import org.jibiao.workspace.ImportDesk;
import org.jibiao.workspace.KeptPreferences;
import org.jibiao.workspace.Sample;
import org.jibiao.workspace.Workspace;

/** The whole of the program below the window, on a data folder of a test. */
public final class RealWorkspace implements AutoCloseable {
    private final Typefaces typefaces = new Typefaces();
    private final Standards standards = Standards.bundled();
    private final FormPages pages = new FormPages(standards, typefaces);
    private final Workspace workspace;

    public RealWorkspace(Path folder) {
        this(DraftStore.open(folder), folder);
    }

    /** On drafts of a test's own, such as a disk that fails. */
    public RealWorkspace(DraftStore store, Path folder) {
        FormJson json = new FormJson();
        ReadingJson readings = new ReadingJson();
        Formats formats = new FileFormats(new Program("Jibiao", "0"), standards, typefaces, pages, json).all();
        Drafts drafts = new Drafts(
                store,
                new DraftFormat(json::write, json::read, readings::write, readings::read),
                Clock.systemUTC(),
                () -> {});
        workspace = new Workspace(
                drafts,
                new ImportDesk(formats, drafts, standards),
                new Exporter(formats, new AtomicFile()),
                new FontDesk(typefaces, new MachineFonts(List.of())),
                standards,
                new Sample(json),
                new KeptPreferences(folder, new AtomicFile()),
                new Workspace.Paper(form -> pages.of(form).pages(), pages::compared),
                form -> new Papers(pages, typefaces).of(form).pages());
    }

    public Workspace workspace() {
        return workspace;
    }

    public Standards standards() {
        return standards;
    }

    public Typefaces typefaces() {
        return typefaces;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
