package org.jibiao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jibiao.cli.Commands;
import org.jibiao.cli.Console;
import org.jibiao.cli.Desk;
import org.jibiao.cli.ExitCode;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.Formats;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.pdf.PdfWriter;
import org.jibiao.page.Page;
import org.jibiao.page.Paginator;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.FormSheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.jibiao.store.BringForward;
import org.jibiao.store.DataFolder;
import org.jibiao.store.DataLock;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoreException;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftFormat;
import org.jibiao.workspace.Drafts;
import org.jibiao.workspace.Exporter;
import org.jibiao.workspace.ImportDesk;
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
    private final Typefaces typefaces = new Typefaces();
    private final Paginator paginator = new Paginator(typefaces);
    private final FormJson json = new FormJson();

    /** Every file format, one line each: those that can be read, the surest first, and those that can be written. */
    private final Formats formats =
            new Formats(List.of(json), List.of(new PdfWriter(standards, typefaces, paginator), json));

    private final Exporter exporter = new Exporter(formats, new AtomicFile());
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
        return noDisplay();
    }

    private ExitCode noDisplay() {
        console.err().println(texts.get("no.display"));
        return ExitCode.NO_DISPLAY;
    }

    @Override
    public Workspace open(Optional<Path> dataFolder) {
        return open(dataFolder, BringForward.NONE);
    }

    private Workspace open(Optional<Path> chosen, BringForward window) {
        Path folder = chosen.orElseGet(() -> DataFolder.ofThisMachine().standard());
        try {
            return switch (DataLock.acquire(folder, window)) {
                case DataLock.Held held -> open(folder, held);
                case DataLock.Busy busy -> throw new WorkspaceUnavailableException(busyMessage(folder, busy), true);
            };
        } catch (StoreException e) {
            throw new WorkspaceUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private String busyMessage(Path folder, DataLock.Busy busy) {
        String process = busy.processId().isPresent()
                ? texts.get("busy.process", busy.processId().getAsLong())
                : "";
        return texts.get("busy", folder, process);
    }

    private Workspace open(Path folder, DataLock.Held lock) {
        log.writeTo(folder);
        try {
            DraftStore store = DraftStore.open(folder);
            Drafts drafts = new Drafts(store, new DraftFormat(json::write, json::read), clock, lock::close);
            return new Workspace(drafts, new ImportDesk(formats, drafts), exporter, standards, sample, this::pages);
        } catch (StoreException e) {
            lock.close();
            throw e;
        }
    }

    private List<Page> pages(DepartmentForm form) {
        FormStandard standard = standards.forYear(form.year());
        return paginator.paginate(FormSheet.of(form, standard), standard.layout());
    }

    @Override
    public Exporter exporter() {
        return exporter;
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
