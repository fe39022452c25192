package org.jibiao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jibiao.cli.Commands;
import org.jibiao.cli.Console;
import org.jibiao.cli.Desk;
import org.jibiao.cli.ExitCode;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.json.ReadingJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.FontFolders;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.standard.Standards;
import org.jibiao.store.BringForward;
import org.jibiao.store.DataFolder;
import org.jibiao.store.DataLock;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoreException;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.FailureWindow;
import org.jibiao.ui.NoDisplayException;
import org.jibiao.workspace.DraftFormat;
import org.jibiao.workspace.Drafts;
import org.jibiao.workspace.Exporter;
import org.jibiao.workspace.FontDesk;
import org.jibiao.workspace.ImportDesk;
import org.jibiao.workspace.ImportReports;
import org.jibiao.workspace.KeptPreferences;
import org.jibiao.workspace.Sample;
import org.jibiao.workspace.Workspace;
import org.jibiao.workspace.WorkspaceUnavailableException;

/**
 * The program: without a command the editor, with one the command. The one place that knows all rooms and makes their objects;
 * nothing is opened before it is needed.
 */
public final class Jibiao implements Desk {
    private final Terminal terminal;
    private final Console console;
    private final LogFile log;
    private final Texts texts = new Texts(Jibiao.class);
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Standards standards = Standards.bundled();
    private final MachineFonts machineFonts = new MachineFonts(FontFolders.ofThisMachine());
    private final Typefaces typefaces = new Typefaces(machineFonts);
    private final FontDesk fonts = new FontDesk(typefaces, machineFonts);
    private final FormPages pages = new FormPages(standards, typefaces);
    private final Papers papers = new Papers(pages, typefaces);
    private final FormJson json = new FormJson();
    private final ReadingJson readings = new ReadingJson();
    private final FileFormats fileFormats =
            new FileFormats(new Program(texts.get("program"), version()), standards, typefaces, pages, json);
    private final Formats formats = fileFormats.all();
    private final AtomicFile files = new AtomicFile();
    private final ImportReports reports = new ImportReports(fileFormats.reports(), standards, files);
    private final Exporter exporter = new Exporter(formats, files);
    private final Sample sample = new Sample(json);

    private Jibiao(Terminal terminal, Console console, LogFile log) {
        this.terminal = terminal;
        this.console = console;
        this.log = log;
    }

    static void main(String[] arguments) {
        LogFile log = new LogFile();
        log.beQuiet();
        Terminal terminal = Terminal.ofThisMachine();
        ExitCode end = new Jibiao(terminal, terminal.console(), log).run(arguments);
        System.exit(end.number());
    }

    private ExitCode run(String... arguments) {
        if (!terminal.canNameFiles()) {
            console.err().println(texts.get("no.chinese.names"));
            return ExitCode.UNAVAILABLE;
        }
        return new Commands(this, this::edit, console, clock.getZone(), version()).run(arguments);
    }

    private ExitCode edit(Optional<Path> dataFolder) {
        if (!terminal.mayHaveDisplay()) {
            return noDisplay();
        }
        Path folder = folder(dataFolder);
        CompletableFuture<EditorApplication> started = new CompletableFuture<>();
        try {
            return switch (lock(folder, () -> bringForward(started))) {
                case DataLock.Held held -> edit(folder, held, started);
                // When the first one has shown its window, the second start has done what it was for.
                case DataLock.Busy busy -> busy.broughtForward() ? ExitCode.DONE : unavailable(inUse(folder, busy));
            };
        } catch (WorkspaceUnavailableException e) {
            return unavailable(e);
        } catch (NoDisplayException e) {
            return noDisplay();
        }
    }

    private ExitCode edit(Path folder, DataLock.Held lock, CompletableFuture<EditorApplication> started)
            throws NoDisplayException {
        try (Workspace workspace = workspace(folder, lock)) {
            EditorApplication editor = new EditorApplication(workspace, standards, typefaces, clock);
            started.complete(editor);
            editor.run();
            return ExitCode.DONE;
        }
    }

    /** A later start waits until this one has its window. */
    private static boolean bringForward(CompletableFuture<EditorApplication> started) {
        started.thenAccept(EditorApplication::bringToFront).join();
        return true;
    }

    /** Who starts the editor from a menu sees no terminal, and gets a window. */
    private ExitCode unavailable(WorkspaceUnavailableException why) {
        if (!terminal.isInteractive()) {
            try {
                new FailureWindow(why.getMessage()).show();
            } catch (NoDisplayException e) {
                return noDisplay();
            }
        }
        throw why;
    }

    private ExitCode noDisplay() {
        console.err().println(texts.get("no.display"));
        return ExitCode.NO_DISPLAY;
    }

    @Override
    public Workspace open(Optional<Path> dataFolder) {
        Path folder = folder(dataFolder);
        return switch (lock(folder, BringForward.NONE)) {
            case DataLock.Held held -> workspace(folder, held);
            case DataLock.Busy busy -> throw inUse(folder, busy);
        };
    }

    private static Path folder(Optional<Path> chosen) {
        return chosen.orElseGet(() -> DataFolder.ofThisMachine().standard());
    }

    private static DataLock lock(Path folder, BringForward window) {
        try {
            return DataLock.acquire(folder, window);
        } catch (StoreException e) {
            throw new WorkspaceUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private Workspace workspace(Path folder, DataLock.Held lock) {
        log.writeTo(folder);
        try {
            DraftStore store = DraftStore.open(folder);
            Drafts drafts = new Drafts(
                    store,
                    new DraftFormat(json::write, json::read, readings::write, readings::read),
                    clock,
                    lock::close);
            return new Workspace(
                    drafts,
                    new ImportDesk(formats, drafts, standards),
                    exporter,
                    fonts,
                    standards,
                    sample,
                    new KeptPreferences(folder, files),
                    new Workspace.Paper(form -> pages.of(form).pages(), pages::compared),
                    form -> papers.of(form).pages());
        } catch (StoreException e) {
            lock.close();
            throw new WorkspaceUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private WorkspaceUnavailableException inUse(Path folder, DataLock.Busy busy) {
        String process = busy.processId().isPresent()
                ? texts.get("busy.process", busy.processId().getAsLong())
                : "";
        return new WorkspaceUnavailableException(texts.get("busy", folder, process), true);
    }

    @Override
    public Exporter exporter() {
        return exporter;
    }

    @Override
    public ImportReports reports() {
        return reports;
    }

    @Override
    public FontDesk fonts() {
        return fonts;
    }

    @Override
    public Sample sample() {
        return sample;
    }

    private static String version() {
        try (InputStream in = Jibiao.class.getResourceAsStream("version.txt")) {
            return in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
