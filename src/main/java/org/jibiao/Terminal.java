package org.jibiao;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jibiao.cli.Console;

/**
 * The machine as the program meets it: its system, its environment.
 *
 * @param environment the environment variables
 * @param properties the system properties
 */
record Terminal(Map<String, String> environment, Properties properties) {
    static Terminal ofThisMachine() {
        return new Terminal(System.getenv(), System.getProperties());
    }

    /** Writes UTF-8 whatever the locale is; to the window of a Windows console in the code page that it shows. */
    Console console() {
        boolean codePage = isWindows() && isInteractive();
        Charset out = codePage ? charset("stdout.encoding") : StandardCharsets.UTF_8;
        Charset err = codePage ? charset("stderr.encoding") : StandardCharsets.UTF_8;
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, err));
    }

    /** Whether a person sees what is written. */
    // From Java 25 on it is null again where there is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    boolean isInteractive() {
        return System.console() != null && System.console().isTerminal();
    }

    /** Whether a window can be opened, as far as that is known without trying: on Linux JavaFX needs an X display. */
    boolean mayHaveDisplay() {
        boolean headless = properties.getProperty("glass.platform", "").equalsIgnoreCase("headless");
        return headless
                || !isLinux()
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** Whether files can have Chinese names: Java cannot make them in the C locale of Linux. */
    boolean canNameFiles() {
        return !isLinux() || charset("sun.jnu.encoding").newEncoder().canEncode("绩表");
    }

    private Charset charset(String property) {
        return Charset.forName(properties.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    }

    private boolean isWindows() {
        return system().startsWith("windows");
    }

    private boolean isLinux() {
        return system().startsWith("linux");
    }

    private String system() {
        return properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
