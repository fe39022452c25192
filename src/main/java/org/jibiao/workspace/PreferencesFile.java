package org.jibiao.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.format.AtomicFile;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.machine.ChosenFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Preferences as a file of keys and values in UTF-8. What cannot be understood counts as not chosen; keys of a newer program stay
 * where they are.
 */
final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private static final String EXPORT_FOLDER = "export.folder";
    private static final String EXPORT_FORMATS = "export.formats";
    private static final String SEPARATOR = ",";

    /** The faces for which a person may choose a font. */
    private static final List<Face> CHOSEN_FACES = List.of(Face.TITLE, Face.HEADING, Face.BODY);

    /** No preferences are as long as this: it is some other file. */
    private static final long LONGEST_BYTES = 1L << 20;

    private final Path file;
    private final AtomicFile files;

    PreferencesFile(Path file, AtomicFile files) {
        this.file = file;
        this.files = files;
    }

    /**
     * The preferences, as far as the file tells them.
     *
     * @throws IOException when there is a file and the system does not give it out now
     */
    Preferences read() throws IOException {
        Properties kept = load();
        return new Preferences(
                value(kept, EXPORT_FOLDER).flatMap(PreferencesFile::path),
                value(kept, EXPORT_FORMATS).map(PreferencesFile::list).orElse(List.of()),
                fonts(kept));
    }

    /**
     * Writes the preferences beside the keys of a newer program.
     *
     * @throws IOException when the file cannot be read or written; it is as it was then
     */
    void write(Preferences preferences) throws IOException {
        Properties kept = load();
        put(kept, EXPORT_FOLDER, preferences.exportFolder().map(Path::toString));
        put(
                kept,
                EXPORT_FORMATS,
                Optional.of(preferences.exportFormats())
                        .filter(formats -> !formats.isEmpty())
                        .map(formats -> String.join(SEPARATOR, formats)));
        for (Face face : CHOSEN_FACES) {
            Optional<ChosenFont> font = preferences.fonts().of(face);
            put(kept, fontKey(face, "file"), font.map(one -> one.file().toString()));
            put(kept, fontKey(face, "name"), font.map(ChosenFont::name));
        }
        String lines = lines(kept);
        files.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static FontChoice fonts(Properties kept) {
        FontChoice fonts = FontChoice.BUNDLED;
        for (Face face : CHOSEN_FACES) {
            Optional<Path> file = value(kept, fontKey(face, "file")).flatMap(PreferencesFile::path);
            Optional<String> name = value(kept, fontKey(face, "name"));
            fonts = fonts.with(face, file.flatMap(path -> name.map(words -> new ChosenFont(path, words))));
        }
        return fonts;
    }

    private static String fontKey(Face face, String part) {
        return "font." + face.name().toLowerCase(Locale.ROOT) + "." + part;
    }

    private Properties load() throws IOException {
        Properties kept = new Properties();
        try {
            if (Files.size(file) > LONGEST_BYTES) {
                LOG.warn("the preferences are too long and are left out");
                return kept;
            }
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("no preferences yet", e);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            LOG.warn("the preferences are damaged and are left out", e);
            return new Properties();
        }
        return kept;
    }

    private static Optional<String> value(Properties kept, String key) {
        return Optional.ofNullable(kept.getProperty(key)).filter(value -> !value.isBlank());
    }

    private static void put(Properties kept, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> kept.setProperty(key, text), () -> kept.remove(key));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            LOG.warn("a folder in the preferences is none here", e);
            return Optional.empty();
        }
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(SEPARATOR, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The lines in order, without the date that Java writes above them: the same preferences always give the same file. */
    private static String lines(Properties kept) throws IOException {
        StringWriter out = new StringWriter();
        kept.store(out, null);
        return Objects.requireNonNull(out.toString())
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
