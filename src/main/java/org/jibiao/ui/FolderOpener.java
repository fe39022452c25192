package org.jibiao.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows a folder in the file manager of the machine. Asks the system's own opener, because AWT's Desktop would start a second window
 * toolkit beside JavaFX.
 */
final class FolderOpener implements Consumer<Path> {
    private static final Logger LOG = Logger.getLogger(FolderOpener.class.getName());

    private final Executor worker;

    FolderOpener(Executor worker) {
        this.worker = worker;
    }

    @Override
    public void accept(Path folder) {
        worker.execute(() -> {
            try {
                new ProcessBuilder(List.of(opener(), folder.toString()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "no file manager for " + folder, e);
            }
        });
    }

    private static String opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "explorer.exe";
        }
        return system.startsWith("mac") ? "open" : "xdg-open";
    }
}
