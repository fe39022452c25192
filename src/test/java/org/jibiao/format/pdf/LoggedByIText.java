package org.jibiao.format.pdf;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What iText logs while tests run: it warns of things that would come out wrong, and goes on. */
final class LoggedByIText extends Handler {
    private static final Logger ITEXT = Logger.getLogger("com.itextpdf");

    private final List<String> warnings = new CopyOnWriteArrayList<>();

    static LoggedByIText listen() {
        LoggedByIText listener = new LoggedByIText();
        ITEXT.addHandler(listener);
        return listener;
    }

    void stop() {
        ITEXT.removeHandler(this);
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(record.getLoggerName() + ": " + record.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
