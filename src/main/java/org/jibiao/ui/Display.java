package org.jibiao.ui;

import java.util.Locale;
import javafx.application.Platform;

/** Where windows are shown. */
final class Display {
    /**
     * Starts JavaFX; to be called once in a program.
     *
     * @param first what is done on JavaFX's thread as soon as there is one
     */
    void start(Runnable first) throws NoDisplayException {
        // The words that JavaFX itself brings along, in menus of text fields and dialogs.
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            Platform.startup(first);
        } catch (UnsupportedOperationException | LinkageError e) {
            // "Unable to open DISPLAY", "Unable to load glass GTK library", or a native library that needs another one.
            throw new NoDisplayException(e);
        }
    }

    void end() {
        Platform.exit();
    }
}
