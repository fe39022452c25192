package org.jibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every room: each key that the code asks for is there in both languages, and nothing else is. */
class BundlesTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources");
    private static final Path CHINESE = Path.of("texts_zh_CN.properties");
    private static final Path ENGLISH = Path.of("texts.properties");

    /** A variable that holds a room's words. */
    private static final Pattern VARIABLE = Pattern.compile("\\bTexts\\s+(\\w+)\\b");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\\s*\"([A-Za-z0-9]+(?:[.][A-Za-z0-9]+)*)\"\\s*");

    /** A place in the code that asks for a text. */
    private record Use(Path file, Optional<String> key, int arguments, String source) {}

    static List<Path> everyBundle() throws IOException {
        try (Stream<Path> files = Files.walk(WORDS)) {
            return files.filter(file -> file.endsWith(CHINESE) || file.endsWith(ENGLISH))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreBundlesAndUsesToLookAt() throws IOException {
        assertThat(everyBundle()).hasSizeGreaterThan(3);
        assertThat(uses()).hasSizeGreaterThan(60);
    }

    @Test
    void everyKeyIsWrittenOutWhereItIsUsed() throws IOException {
        assertThat(uses().stream().filter(use -> use.key().isEmpty())).isEmpty();
    }

    @Test
    void everyKeyThatIsUsedIsInItsRoomsBundle() throws IOException {
        List<Path> bundles = everyBundle();
        List<Use> missing = new ArrayList<>();
        for (Use use : uses()) {
            Optional<Path> bundle = bundleOf(use.file(), bundles);
            Set<String> known = bundle.map(
                            folder -> patterns(folder.resolve(CHINESE)).keySet())
                    .orElse(Set.of());
            if (use.key().isPresent() && !known.contains(use.key().get())) {
                missing.add(use);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void everyKeyIsUsed(Path bundle) throws IOException {
        List<Path> bundles = everyBundle();
        Set<String> unused = new TreeSet<>(patterns(bundle.resolve(CHINESE)).keySet());
        uses().stream()
                .filter(use -> bundleOf(use.file(), bundles).equals(Optional.of(bundle)))
                .flatMap(use -> use.key().stream())
                .forEach(unused::remove);
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void bothLanguagesHaveTheSameKeysOnceEach(Path bundle) throws IOException {
        assertThat(patterns(bundle.resolve(CHINESE)).keySet())
                .isEqualTo(patterns(bundle.resolve(ENGLISH)).keySet());
        assertNoKeyTwice(bundle.resolve(CHINESE));
        assertNoKeyTwice(bundle.resolve(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void everyTextIsAMessageFormat(Path bundle) throws IOException {
        Map<String, String> english = patterns(bundle.resolve(ENGLISH));
        patterns(bundle.resolve(CHINESE)).forEach((key, chinese) -> {
            assertIsMessageFormat(key, chinese);
            assertIsMessageFormat(key, english.getOrDefault(key, ""));
            assertThat(placeholders(english.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(chinese));
        });
    }

    @Test
    void everyUseGivesAsManyArgumentsAsTheTextHasPlaces() throws IOException {
        List<Path> bundles = everyBundle();
        for (Use use : uses()) {
            Optional<String> pattern = bundleOf(use.file(), bundles)
                    .flatMap(bundle -> use.key()
                            .map(key -> patterns(bundle.resolve(CHINESE)).get(key)));
            pattern.ifPresent(text -> assertThat(use.arguments())
                    .as("%s", use)
                    .isEqualTo(placeholders(text).size()));
        }
    }

    private static void assertIsMessageFormat(String key, String pattern) {
        new MessageFormat(pattern); // throws on unbalanced braces
        assertThat(pattern.replace("''", ""))
                .as("%s: an apostrophe is written twice", key)
                .doesNotContain("'");
        Set<Integer> places = placeholders(pattern);
        assertThat(places)
                .as("%s: the places are numbered from 0 without a gap", key)
                .isEqualTo(Stream.iterate(0, i -> i + 1).limit(places.size()).collect(Collectors.toSet()));
    }

    private static Set<Integer> placeholders(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertNoKeyTwice(Path file) throws IOException {
        Set<String> seen = new HashSet<>();
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("=", 2)[0].strip())
                        .filter(key -> !seen.add(key)))
                .as("%s", file)
                .isEmpty();
    }

    private static Map<String, String> patterns(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }

    /** The bundle beside a file, or in the nearest package above it. */
    private static Optional<Path> bundleOf(Path file, List<Path> bundles) {
        return Stream.iterate(CODE.relativize(file).getParent(), folder -> folder != null, Path::getParent)
                .map(WORDS::resolve)
                .filter(bundles::contains)
                .findFirst();
    }

    private static List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                Set<String> names = VARIABLE.matcher(code)
                        .results()
                        .map(variable -> Pattern.quote(variable.group(1)))
                        .collect(Collectors.toSet());
                names.add("new Texts\\([\\w.]+\\)");
                names.add("texts\\(\\)");
                Matcher call = Pattern.compile("(?<!\\w)(?:" + String.join("|", names) + ")\\s*\\.\\s*get\\(")
                        .matcher(code);
                while (call.find()) {
                    uses.add(use(file, argumentsAt(code, call.end())));
                }
            }
        }
        return uses;
    }

    private static Use use(Path file, List<String> arguments) {
        Matcher key = KEY.matcher(arguments.getFirst());
        return new Use(
                file,
                key.matches() ? Optional.of(key.group(1)) : Optional.empty(),
                arguments.size() - 1,
                String.join(",", arguments));
    }

    /** The arguments of a call, whose opening parenthesis ends before a position. */
    private static List<String> argumentsAt(String code, int begin) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = begin;
        for (int i = begin; ; i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(code, i);
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
                depth--;
            } else if (c == ')') {
                arguments.add(code.substring(start, i));
                return arguments;
            } else if (c == ',' && depth == 0) {
                arguments.add(code.substring(start, i));
                start = i + 1;
            }
        }
    }

    private static int endOfLiteral(String code, int begin) {
        for (int i = begin + 1; ; i++) {
            if (code.charAt(i) == '\\') {
                i++;
            } else if (code.charAt(i) == code.charAt(begin)) {
                return i;
            }
        }
    }
}
