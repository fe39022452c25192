package org.jibiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/clerk");

    @Test
    void isInTheLocalApplicationDataOnWindows() {
        Path local = Path.of("/Users/clerk/AppData/Local");
        assertThat(standard("Windows 11", Map.of("LOCALAPPDATA", local.toString())))
                .isEqualTo(local.resolve("Jibiao"));
        assertThat(standard("Windows 10", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Jibiao"));
    }

    @Test
    void isInTheLibraryOnMacOs() {
        assertThat(standard("Mac OS X", Map.of("XDG_DATA_HOME", "/x")))
                .isEqualTo(HOME.resolve("Library/Application Support/Jibiao"));
    }

    @Test
    void followsTheFreeDesktopElsewhere() {
        assertThat(standard("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/jibiao"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "/data/clerk"))).isEqualTo(Path.of("/data/clerk/jibiao"));
    }

    @Test
    void takesNoDataHomeThatIsEmptyOrNotAbsolute() {
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(HOME.resolve(".local/share/jibiao"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(HOME.resolve(".local/share/jibiao"));
    }

    @Test
    void isAbsoluteOnThisMachine() {
        assertThat(DataFolder.ofThisMachine().standard()).isAbsolute();
    }

    private static Path standard(String system, Map<String, String> environment) {
        return new DataFolder(system, environment, HOME).standard();
    }
}
