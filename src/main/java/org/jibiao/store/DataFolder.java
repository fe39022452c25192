package org.jibiao.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a machine keeps the data of a program for its user.
 *
 * @param system the name of the operating system, as the property {@code os.name} has it
 * @param environment the environment variables
 * @param home the user's home folder
 */
public record DataFolder(String system, Map<String, String> environment, Path home) {
    public static DataFolder ofThisMachine() {
        return new DataFolder(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder for drafts when the user has not named another: {@code %LOCALAPPDATA%\Jibiao} on Windows, {@code ~/Library/Application
     * Support/Jibiao} on macOS, elsewhere {@code $XDG_DATA_HOME/jibiao} (XDG Base Directory Specification 0.8), where that is set to an absolute
     * path, or {@code ~/.local/share/jibiao}. It need not exist.
     */
    public Path standard() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable("LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Jibiao");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Jibiao");
        }
        return variable("XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("jibiao");
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
