package org.jibiao.foreign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.format.FormReader;
import org.jibiao.format.Formats;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;

/**
 * What became of a file that was given to the program's readers.
 *
 * @param text everything that was read, or why nothing was
 */
record Outcome(Kind kind, String text) {
    enum Kind {
        /** Forms were read from it. */
        TAKEN,
        /** A reader said in words why it can read nothing. */
        REFUSED,
        /** No reader took it for one of its files. */
        UNKNOWN,
        /** A reader failed, which none ever should. */
        BROKEN
    }

    /** Reads a file; never throws, whatever the readers do. */
    static Outcome of(Formats formats, byte[] file) {
        try {
            Optional<FormReader> reader = formats.readerOf(file);
            return reader.isPresent()
                    ? new Outcome(Kind.TAKEN, told(reader.get().read(file)))
                    : new Outcome(Kind.UNKNOWN, "");
        } catch (UnreadableFileException e) {
            return new Outcome(Kind.REFUSED, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return new Outcome(Kind.BROKEN, trace(e));
        }
    }

    private static String told(List<Reading> readings) {
        return readings.stream().map(Reading::toString).collect(Collectors.joining("\n"));
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.toString());
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 40); i++) {
            trace.append("\n    at ").append(frames[i]);
        }
        return trace.toString();
    }
}
