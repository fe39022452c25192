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
    private volatile Preferences now;

    /** Reads what is kept in a data folder, which exists. */
    public KeptPreferences(Path dataFolder, AtomicFile files) {
        file = new PreferencesFile(dataFolder.resolve(FILE), files);
        now = file.read();
    }

    /** The preferences as they are; at once. */
    public Preferences now() {
        return now;
    }

    /** Changes the preferences and writes them; not for the window's thread. */
    public synchronized void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(now);
        if (changed.equals(now)) {
            return;
        }
        now = changed;
        try {
            file.write(changed);
        } catch (IOException e) {
            LOG.warn("the preferences could not be written", e);
        }
    }
}
