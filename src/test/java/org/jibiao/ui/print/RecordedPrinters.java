package org.jibiao.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.workspace.Progress;

/** Printers that print nothing and remember what they were given. */
public final class RecordedPrinters implements Printers {
    public static final PrinterChoice OFFICE = new PrinterChoice("办公室", false, true, 99, true);
    public static final PrinterChoice HALL = new PrinterChoice("走廊", true, false, 20, false);

    private final List<PrinterChoice> printers;
    private final List<PrintOrder> printed = new ArrayList<>();
    private Optional<String> trouble = Optional.empty();
    private Runnable whilePrinting = () -> {};

    public RecordedPrinters(PrinterChoice... printers) {
        this.printers = List.of(printers);
    }

    /** From now on the printers fail. */
    void fail(String why) {
        trouble = Optional.of(why);
    }

    /** Something happens after the first page of every order. */
    void setWhilePrinting(Runnable action) {
        whilePrinting = action;
    }

    public List<PrintOrder> printed() {
        return printed;
    }

    @Override
    public List<PrinterChoice> all() {
        return printers;
    }

    @Override
    public void print(PrintOrder order, Progress progress) throws PrintingException {
        if (trouble.isPresent()) {
            throw new PrintingException(trouble.get());
        }
        progress.report(1, order.pages().size(), "1");
        whilePrinting.run();
        if (!progress.cancelled()) {
            printed.add(order);
        }
    }
}
