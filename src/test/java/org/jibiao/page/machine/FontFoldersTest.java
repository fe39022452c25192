package org.jibiao.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FontFoldersTest {
    private static final Path HOME = Path.of("/home/clerk");

    @Test
    void linuxKeepsFontsForAllAndForOne() {
        assertThat(new FontFolders("Linux", HOME, Map.of()).all())
                .containsExactly(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        HOME.resolve(".local/share/fonts"),
                        HOME.resolve(".fonts"));
        assertThat(new FontFolders("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).all())
                .contains(Path.of("/data/fonts"));
    }

    @Test
    void windowsKeepsFontsForAllAndForOne() {
        Map<String, String> environment = Map.of("WINDIR", "/windows", "LOCALAPPDATA", "/local");
        assertThat(new FontFolders("Windows 11", HOME, environment).all())
                .containsExactly(Path.of("/windows/Fonts"), Path.of("/local/Microsoft/Windows/Fonts"));
        assertThat(new FontFolders("Windows 11", HOME, Map.of()).all()).isEmpty();
    }

    @Test
    void macOsIsNotTakenForWindows() {
        assertThat(new FontFolders("Darwin", HOME, Map.of()).all()).hasSize(4);
        assertThat(new FontFolders("Mac OS X", HOME, Map.of()).all())
                .contains(Path.of("/Library/Fonts"), HOME.resolve("Library/Fonts"));
    }
}
