package org.jibiao.ui.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Page;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.task.Background;
import org.jibiao.ui.task.Job;
import org.jibiao.workspace.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints a form as it is now, one at a time, and tells what came of it. */
public final class PrintViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(PrintViewModel.class);

    /** Cuts a form into pages; called away from the window's thread. */
    @FunctionalInterface
    public interface Paper {
        /**
         * The pages of a form.
         *
         * @throws IOException when a character cannot be printed; the message says in Chinese which, and where
         */
        List<Page> pages(DepartmentForm form) throws IOException;
    }

    private final Paper paper;
    private final Printers printers;
    private final Consumer<Notice> notices;
    private final Texts texts;
    private final Job job;
    private Function<PrintChoices, Optional<PrintOrder>> dialog = choices -> Optional.empty();
    private Runnable export = () -> {};

    public PrintViewModel(
            Paper paper, Printers printers, Background background, Consumer<Notice> notices, Texts texts) {
        this.paper = paper;
        this.printers = printers;
        this.notices = notices;
        this.texts = texts;
        job = new Job(background, texts.get("job.stopping"));
    }

    /** The printing, for whoever watches or stops it. */
    public Job job() {
        return job;
    }

    /** Takes who asks what to print; without an answer nothing is printed. */
    public void setDialog(Function<PrintChoices, Optional<PrintOrder>> newDialog) {
        dialog = newDialog;
    }

    /** Takes what is offered instead where there is no printer. */
    public void setExport(Runnable newExport) {
        export = newExport;
    }

    private record Found(List<Page> pages, List<PrinterChoice> printers, boolean wanted) {}

    /**
     * Asks how to print a form, and prints it; does nothing while something is being printed.
     *
     * @param currentPage the page that is seen, from 1
     */
    public void print(DepartmentForm form, int currentPage) {
        job.run(
                texts.get("print.preparing"),
                progress -> find(form, progress),
                found -> {
                    if (found.wanted()) {
                        ask(form, currentPage, found);
                    }
                },
                this::failed);
    }

    private Found find(DepartmentForm form, Progress progress) {
        try {
            return new Found(paper.pages(form), printers.all(), !progress.cancelled());
        } catch (IOException e) {
            throw new Unprinted(e);
        }
    }

    private void ask(DepartmentForm form, int currentPage, Found found) {
        if (found.printers().isEmpty()) {
            notices.accept(Notice.trouble(texts.get("print.none")).withAction(texts.get("print.export"), export));
            return;
        }
        String title = texts.get("print.job", form.department(), form.year());
        dialog.apply(new PrintChoices(title, found.pages(), currentPage, found.printers(), texts))
                .ifPresent(this::send);
    }

    private void send(PrintOrder order) {
        job.run(
                texts.get("print.sending", order.printer()),
                progress -> {
                    try {
                        printers.print(order, progress);
                        return !progress.cancelled();
                    } catch (PrintingException e) {
                        throw new Unprinted(e);
                    }
                },
                sent -> notices.accept(Notice.news(
                        sent
                                ? texts.get(
                                        "print.sent",
                                        order.printer(),
                                        order.pages().size(),
                                        order.copies())
                                : texts.get("print.cancelled"))),
                this::failed);
    }

    private void failed(Throwable failure) {
        if (failure instanceof Unprinted unprinted) {
            LOG.warn("a form was not printed", unprinted);
            notices.accept(Notice.trouble(texts.get("print.failed", unprinted.why()))
                    .withAction(texts.get("print.export"), export));
        } else {
            LOG.error("a form was not printed", failure);
            notices.accept(Notice.trouble(texts.get("trouble.unexpected")));
        }
    }

    /** Carries what a person can mend through the work. */
    private static final class Unprinted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unprinted(Exception why) {
            super(why);
        }

        String why() {
            Throwable cause = getCause();
            return cause == null ? "" : String.valueOf(cause.getMessage());
        }
    }
}
