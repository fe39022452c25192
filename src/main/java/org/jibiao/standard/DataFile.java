package org.jibiao.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jibiao.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a data file, which a bureau may have edited by hand: every slip is named with its place. */
final class DataFile<T> {
    private final Texts texts;
    private final Class<T> type;
    private final Function<T, List<String>> check;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads files.
     *
     * @param type what a file holds
     * @param check gives the flaws of what a file says, each with its place
     */
    DataFile(Texts texts, Class<T> type, Function<T, List<String>> check) {
        this.texts = texts;
        this.type = type;
        this.check = check;
    }

    /** The content of a file that the program brings along. */
    static byte[] bundled(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file says.
     *
     * @param file its name, for messages
     * @param content the whole file, UTF-8
     * @throws InvalidStandardException when it is not in order
     */
    T read(String file, byte[] content) {
        T value;
        try {
            value = mapper.readValue(content, type);
        } catch (JacksonException e) {
            throw new InvalidStandardException(texts.get("file.broken", file, line(e), path(e), reason(e)), e);
        }
        List<String> flaws = check.apply(value);
        if (!flaws.isEmpty()) {
            throw new InvalidStandardException(texts.get("file.flawed", file, String.join("\n", flaws)));
        }
        return value;
    }

    private String reason(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> texts.get("file.unknownKey", unknown.getPropertyName());
            case MismatchedInputException mismatch -> texts.get("file.missingKey");
            default -> texts.get("file.notJson", e.getOriginalMessage());
        };
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
