package org.jibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void onLinuxThereIsADisplayOnlyWhereTheEnvironmentNamesOne() {
        assertThat(terminal("Linux", Map.of()).mayHaveDisplay()).isFalse();
        assertThat(terminal("Linux", Map.of("DISPLAY", " ")).mayHaveDisplay()).isFalse();
        assertThat(terminal("Linux", Map.of("DISPLAY", ":0")).mayHaveDisplay()).isTrue();
    }

    @Test
    void otherSystemsAreTried() {
        assertThat(terminal("Windows 11", Map.of()).mayHaveDisplay()).isTrue();
        assertThat(terminal("Mac OS X", Map.of()).mayHaveDisplay()).isTrue();
    }

    @Test
    void theCLocaleOfLinuxCannotNameChineseFiles() {
        assertThat(terminal("Linux", Map.of(), "ANSI_X3.4-1968").canNameFiles()).isFalse();
        assertThat(terminal("Linux", Map.of(), "UTF-8").canNameFiles()).isTrue();
        assertThat(terminal("Linux", Map.of(), "GB18030").canNameFiles()).isTrue();
        assertThat(terminal("Windows 11", Map.of(), "Cp1252").canNameFiles()).isTrue();
    }

    private static Terminal terminal(String system, Map<String, String> environment) {
        return terminal(system, environment, "UTF-8");
    }

    private static Terminal terminal(String system, Map<String, String> environment, String fileNames) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("sun.jnu.encoding", fileNames);
        return new Terminal(environment, properties);
    }
}
