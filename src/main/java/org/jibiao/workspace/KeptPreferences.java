package org.jibiao.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jibiao.format.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The preferences of a data folder, read once and kept there with every change. Trouble with their file is logged and never stops
 * anybody. Safe for use by several threads.
 */
public final class KeptPreferences {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPreferences.class);

    private static final String FILE = "preferences.properties";

    private final PreferencesFile file;
    private volatile Preferences now = Preferences.NONE;

    /** Whether the file has been read. */
    private boolean known;

    /** The changes that were made while the file could not be read. */
    private UnaryOperator<Preferences> early = UnaryOperator.identity();

    /** Reads what is kept in a data folder, which exists. */
    public KeptPreferences(Path dataFolder, AtomicFile files) {
        file = new PreferencesFile(dataFolder.resolve(FILE), files);
        learn();
    }

    /** The preferences as they are; at once. */
    public Preferences now() {
        return now;
    }

    /**
     * Changes the preferences and writes them; not for the window's thread. While the system does not give the file out, nothing is
     * written over what it holds.
     */
    public synchronized void change(UnaryOperator<Preferences> change) {
        boolean learned = !known && learn();
        Preferences changed = change.apply(now);
        if (!learned && changed.equals(now)) {
            return;
        }
        now = changed;
        if (!known) {
            UnaryOperator<Preferences> before = early;
            early = preferences -> change.apply(before.apply(preferences));
            return;
        }
        try {
            file.write(changed);
        } catch (IOException e) {
            LOG.warn("the preferences could not be written", e);
        }
    }

    /** Reads the file; says whether that succeeded. */
    private boolean learn() {
        try {
            now = early.apply(file.read());
            early = UnaryOperator.identity();
            known = true;
        } catch (IOException e) {
            LOG.warn("the preferences cannot be read now", e);
        }
        return known;
    }
}
