package org.jibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, started as a person would on a machine without a display. */
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {
    @TempDir
    Path folder;

    @Test
    void withoutADisplayOneLineNamesTheCommandsThatNeedNone() throws Exception {
        assertSaysSo(start(Map.of()));
    }

    /** JavaFX itself finds out, and what it says of it is kept off the terminal; the same where GTK is missing. */
    @Test
    void withADisplayThatIsNotThereItIsTheSameLine() throws Exception {
        assertSaysSo(start(Map.of("DISPLAY", ":64999")));
    }

    @Test
    void aCommandNeedsNoDisplay() throws Exception {
        ScriptRun run = start(Map.of(), "list");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("还没有草稿");
    }

    @Test
    void aLocaleThatCannotNameChineseFilesIsSaidInOneLine() throws Exception {
        ScriptRun run = start(Map.of("LC_ALL", "C"), "list");

        assertThat(run.code()).isEqualTo(74);
        assertThat(run.err().lines()).singleElement().asString().contains("LC_ALL=C.UTF-8");
    }

    private static void assertSaysSo(ScriptRun run) {
        assertThat(run.code()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("没有可用的图形显示", "import", "list", "export");
    }

    private ScriptRun start(Map<String, String> environment, String... arguments) throws Exception {
        Map<String, String> whole = new HashMap<>(Map.of("LC_ALL", "C.UTF-8"));
        whole.putAll(environment);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.jibiao.Jibiao",
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        return ScriptRun.of(folder, whole, command);
    }
}
