package org.jibiao.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The programs with which the machine opens files and folders. Asks the system's own opener, because AWT's Desktop would start a
 * second window toolkit beside JavaFX.
 */
public final class SystemOpener implements Opener {
    @Override
    public void open(Path shown) throws IOException {
        new ProcessBuilder(List.of(opener(), shown.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "explorer.exe";
        }
        return system.startsWith("mac") ? "open" : "xdg-open";
    }
}
