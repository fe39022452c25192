package org.jibiao.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text that a test has been shown once, and holds against what it gets: a file beside the test in {@code src/test/resources}. When
 * the change is meant, run the test with {@code -Djibiao.golden=renew} and look at the difference before it is committed.
 */
public final class GoldenFile {
    private GoldenFile() {}

    /** Fails unless a text is that of the file, and says in which line it is not. */
    public static void assertSame(Class<?> test, String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources", test.getPackageName().replace('.', '/'), name);
        if (System.getProperty("jibiao.golden", "").equals("renew")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        String expected = read(test, name, file);
        if (expected.equals(actual)) {
            return;
        }
        List<String> before = expected.lines().toList();
        List<String> now = actual.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), now.size()) && before.get(line).equals(now.get(line))) {
            line++;
        }
        fail(
                "%s differs from line %d on.%nwas: %s%nis:  %s%nWhen that is meant: -Dtest=%s -Djibiao.golden=renew",
                file, line + 1, lineOf(before, line), lineOf(now, line), test.getSimpleName());
    }

    private static String read(Class<?> test, String name, Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file);
        }
        try (InputStream in = test.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }
}
