package org.jibiao.ui.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.print.Collation;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterAttributes;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Translate;
import org.jibiao.page.Page;
import org.jibiao.text.Texts;
import org.jibiao.ui.preview.PageDrawing;
import org.jibiao.workspace.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The printers that JavaFX knows. Pages go to them as texts and shapes, in their own size: they have their margins already. */
public final class SystemPrinters implements Printers {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinters.class);

    /** The program to which the JDK gives what it prints on Linux. Where it lacks, printing does nothing and says nothing. */
    private static final Path LPR = Path.of("/usr/bin/lpr");

    private final PageDrawing drawing;
    private final Texts texts;

    public SystemPrinters(PageDrawing drawing, Texts texts) {
        this.drawing = drawing;
        this.texts = texts;
    }

    @Override
    public List<PrinterChoice> all() {
        Printer usual = Printer.getDefaultPrinter();
        return Printer.getAllPrinters().stream()
                .map(printer -> choice(printer, printer.equals(usual)))
                .sorted(Comparator.comparing(PrinterChoice::name))
                .toList();
    }

    private static PrinterChoice choice(Printer printer, boolean usual) {
        PrinterAttributes can = printer.getPrinterAttributes();
        return new PrinterChoice(
                printer.getName(),
                usual,
                can.getSupportedPrintSides().contains(PrintSides.DUPLEX),
                Math.max(1, can.getMaxCopies()),
                can.getSupportedPapers().contains(Paper.A4));
    }

    @Override
    public void print(PrintOrder order, Progress progress) throws PrintingException {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        if (linux && !Files.isExecutable(LPR)) {
            throw new PrintingException(texts.get("print.no.lpr"));
        }
        Printer printer = Printer.getAllPrinters().stream()
                .filter(one -> one.getName().equals(order.printer()))
                .findFirst()
                .orElseThrow(() -> new PrintingException(texts.get("print.gone", order.printer())));
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw refused(order);
        }
        boolean complete = false;
        try {
            set(job.getJobSettings(), order, printer.getPrinterAttributes());
            complete = printPages(order, printer, job, progress);
        } finally {
            // Whatever the reason: a job that is left open keeps the printer waiting.
            if (!complete) {
                job.cancelJob();
            }
        }
        if (complete && !job.endJob()) {
            throw refused(order);
        }
        LOG.info(
                "{} of {} pages went to a printer",
                complete ? order.pages().size() : 0,
                order.pages().size());
    }

    /** Says whether all pages were printed: false when the person stopped. */
    private boolean printPages(PrintOrder order, Printer printer, PrinterJob job, Progress progress)
            throws PrintingException {
        int done = 0;
        for (Page page : order.pages()) {
            if (progress.cancelled()) {
                return false;
            }
            progress.report(
                    done,
                    order.pages().size(),
                    texts.get("print.page", done + 1, order.pages().size()));
            print(page, printer, job, order);
            done++;
        }
        return true;
    }

    private void print(Page page, Printer printer, PrinterJob job, PrintOrder order) throws PrintingException {
        PageLayout layout = printer.createPageLayout(
                Paper.A4,
                page.width() > page.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
        Group printed = drawing.printed(page);
        // A printer counts from where it can print first; a page counts from the edge of the paper.
        printed.getTransforms().setAll(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        if (!job.printPage(layout, printed)) {
            throw refused(order);
        }
    }

    private static void set(JobSettings settings, PrintOrder order, PrinterAttributes can) {
        settings.setJobName(order.title());
        settings.setCopies(Math.min(order.copies(), Math.max(1, can.getMaxCopies())));
        if (can.getSupportedCollations().contains(Collation.COLLATED)) {
            settings.setCollation(Collation.COLLATED);
        }
        if (order.twoSided() && can.getSupportedPrintSides().contains(PrintSides.DUPLEX)) {
            settings.setPrintSides(PrintSides.DUPLEX);
        } else {
            settings.setPrintSides(PrintSides.ONE_SIDED);
        }
    }

    private PrintingException refused(PrintOrder order) {
        return new PrintingException(texts.get("print.refused", order.printer()));
    }
}
