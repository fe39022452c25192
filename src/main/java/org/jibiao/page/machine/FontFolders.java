package org.jibiao.page.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the systems keep fonts.
 *
 * @param system the name of the operating system, as the property {@code os.name} has it
 * @param home the user's own folder
 * @param environment the environment variables
 */
public record FontFolders(String system, Path home, Map<String, String> environment) {
    public FontFolders {
        environment = Map.copyOf(environment);
    }

    public static FontFolders ofThisMachine() {
        return new FontFolders(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** The folders, whether they are there or not; fonts also lie in folders below. */
    public List<Path> all() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows();
        }
        if (name.startsWith("mac")) {
            return List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"));
        }
        Path data = variable("XDG_DATA_HOME").filter(Path::isAbsolute).orElse(home.resolve(".local/share"));
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                data.resolve("fonts"),
                home.resolve(".fonts"));
    }

    private List<Path> windows() {
        List<Path> folders = new ArrayList<>();
        variable("WINDIR").map(folder -> folder.resolve("Fonts")).ifPresent(folders::add);
        // Fonts that a user installs without an administrator, since Windows 10.
        variable("LOCALAPPDATA")
                .map(folder -> folder.resolve("Microsoft/Windows/Fonts"))
                .ifPresent(folders::add);
        return folders;
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
