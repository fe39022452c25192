package org.jibiao.ui.print;

import java.util.List;
import org.jibiao.workspace.Progress;

/** The printers of the machine. Both methods may take seconds and are not for the window's thread. */
public interface Printers {
    /** All printers, by name. */
    List<PrinterChoice> all();

    /**
     * Sends pages to a printer and returns when the machine has them all; the printer itself may still be busy then. Stops between two
     * pages when cancelled.
     *
     * @throws PrintingException when the machine does not take them
     */
    void print(PrintOrder order, Progress progress) throws PrintingException;
}
