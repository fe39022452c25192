package org.jibiao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jibiao.house.Waiver;

/**
 * The log of the program: nothing on the console, everything that matters in {@code log/jibiao.0.log} of the data folder, at most
 * three files of a megabyte. What a form says is never in it: a failure is written down with the places in the code that it came through, not
 * with its message, which may quote a form.
 */
@Waiver(
        rule = Waiver.Rule.LIBRARIES,
        reason =
                "The rooms log through slf4j; where that goes is set up here, in java.util.logging, which JavaFX uses too.")
final class LogFile {
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 3;

    /** Keeps what libraries and JavaFX log off the console. */
    void beQuiet() {
        LogManager.getLogManager().reset();
    }

    /** From now on writes to the data folder. Without a log there is still the program: a folder that cannot be written stays without. */
    void writeTo(Path dataFolder) {
        try {
            Path folder = Files.createDirectories(dataFolder.resolve("log"));
            // A % in the pattern of a FileHandler begins a code.
            String pattern = folder.resolve("jibiao").toString().replace("%", "%%") + ".%g.log";
            Handler file = new FileHandler(pattern, MOST_BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new WithoutMessages(ZoneId.systemDefault()));
            file.setFilter(LogFile::matters);
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            Logger.getLogger("").log(Level.FINE, "no log file", e);
        }
    }

    private static boolean matters(LogRecord entry) {
        String logger = entry.getLoggerName();
        boolean ours = logger != null && logger.startsWith("org.jibiao.");
        // FontBox warns of harmless things in every font.
        boolean chatty = logger != null && logger.startsWith("org.apache.fontbox.");
        Level least = ours ? Level.INFO : chatty ? Level.SEVERE : Level.WARNING;
        return entry.getLevel().intValue() >= least.intValue();
    }

    /** One line an entry, and below it the way of a failure through the code. */
    private static final class WithoutMessages extends Formatter {
        private final ZoneId zone;

        WithoutMessages(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public String format(LogRecord entry) {
            StringBuilder text = new StringBuilder()
                    .append(Instant.ofEpochMilli(entry.getMillis())
                            .truncatedTo(ChronoUnit.SECONDS)
                            .atZone(zone)
                            .toLocalDateTime())
                    .append(' ')
                    .append(entry.getLevel())
                    .append(' ')
                    .append(entry.getLoggerName())
                    .append(": ")
                    .append(formatMessage(entry))
                    .append('\n');
            Throwable failure = entry.getThrown();
            while (failure != null) {
                text.append("  ").append(failure.getClass().getName()).append('\n');
                for (StackTraceElement place : failure.getStackTrace()) {
                    text.append("    at ").append(place).append('\n');
                }
                failure = failure.getCause();
            }
            return text.toString();
        }
    }
}
