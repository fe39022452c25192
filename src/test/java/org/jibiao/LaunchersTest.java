package org.jibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts for Unix: the JDK 25 that they find, and the way in which they start the program. */
@EnabledOnOs(OS.LINUX)
class LaunchersTest {
    private static final Path SOURCES = Path.of("installer");

    @TempDir
    Path folder;

    @Test
    void whatTheUserNamesGoesFirst() throws Exception {
        Path named = jdk("named here/jdk", "25.0.3");
        jdk("home/.jdks/other", "25.0.1");

        assertThat(find(Map.of("JAVA_HOME", named.toString())).out()).isEqualTo(named + "\n");
        assertThat(find(Map.of("JDK_25_HOME", named.toString())).out()).isEqualTo(named + "\n");
    }

    @Test
    void anotherVersionThatTheUserNamesIsPassedOver() throws Exception {
        Path older = jdk("older", "17.0.15");
        Path longer = jdk("longer", "250.1");
        Path right = jdk("home/.sdkman/candidates/java/25-tem", "25");

        assertThat(find(Map.of("JAVA_HOME", older.toString(), "JDK_25_HOME", longer.toString()))
                        .out())
                .isEqualTo(right + "\n");
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdkForTheBuild() throws Exception {
        Path runtime = jdk("home/.jdks/a-runtime", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        Path whole = jdk("home/.jdks/whole", "25.0.3");

        assertThat(find(Map.of(), "javac").out()).isEqualTo(whole + "\n");
    }

    @Test
    void withoutAJdk25OneLineSaysWhatToInstall() throws Exception {
        jdk("home/.jdks/older", "24.0.2");

        ScriptRun none = find(Map.of());

        assertThat(none.code()).isNotZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err().lines()).singleElement().asString().contains("请安装 JDK 25");
    }

    @Test
    void theLauncherWorksThroughALinkAndWithSpacesInItsPath() throws Exception {
        Path program = Files.createDirectories(folder.resolve("my programs/绩表/bin"));
        Files.copy(SOURCES.resolve("bin/jibiao"), program.resolve("jibiao"));
        Files.copy(SOURCES.resolve("find-jdk.sh"), program.resolve("find-jdk.sh"));
        Path inner = Files.createSymbolicLink(folder.resolve("my programs/inner"), Path.of("绩表/bin/jibiao"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner);
        Path jdk = jdk("a jdk", "25.0.3");

        ScriptRun run = run(Map.of("JAVA_HOME", jdk.toString()), "sh", outer.toString(), "export", "西工区 统计局", "");

        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out().lines())
                .containsSubsequence(
                        "-cp", program.getParent() + "/lib/*", "org.jibiao.Jibiao", "export", "西工区 统计局", "");
    }

    /** A folder that looks like a JDK; its {@code java} prints its arguments, one a line, and ends with 7. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectory(jdk.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            script(jdk.resolve("bin").resolve(tool), "#!/bin/sh\nfor a in \"$@\"; do echo \"$a\"; done\nexit 7\n");
        }
        return jdk;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private ScriptRun find(Map<String, String> environment) throws Exception {
        return find(environment, "java");
    }

    /** Runs the search with the folders of this machine taken away, so that only the test's JDKs are there. */
    private ScriptRun find(Map<String, String> environment, String tool) throws Exception {
        String search = Files.readString(SOURCES.resolve("find-jdk.sh"))
                .replaceAll("(?m)(?<=^|\\s)/(usr|opt|Library)/", folder + "/nowhere/");
        assertThat(search).doesNotContain(" /usr/lib/jvm");
        Path script = Files.writeString(
                folder.resolve("search.sh"), search + "\nfind_jdk " + tool + " && echo \"$JAVA_HOME\"\n");
        return run(environment, "sh", script.toString());
    }

    private ScriptRun run(Map<String, String> environment, String... command) throws Exception {
        Map<String, String> whole = new HashMap<>(environment);
        whole.put("HOME", folder.resolve("home").toString());
        whole.put("PATH", tools().toString());
        return ScriptRun.of(folder, whole, List.of(command));
    }

    /** The few programs that the scripts need; no java among them. */
    private Path tools() throws IOException {
        Path tools = folder.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectory(tools);
            for (String tool : List.of("sh", "grep", "readlink", "dirname", "locale")) {
                for (Path place : List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool))) {
                    if (Files.exists(place) && Files.notExists(tools.resolve(tool))) {
                        script(tools.resolve(tool), "#!/bin/sh\nexec " + place + " \"$@\"\n");
                    }
                }
            }
        }
        return tools;
    }
}
