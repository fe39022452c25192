package org.jibiao.standard;

import java.util.List;
import org.jibiao.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a standard's data file, which a bureau may have edited by hand: every slip is named with its place. */
final class StandardReader {
    private final Texts texts = new Texts(StandardReader.class);
    private final StandardCheck check = new StandardCheck(texts);
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads a data file.
     *
     * @param file its name, for messages
     * @param content the whole file, UTF-8
     * @throws InvalidStandardException when it is not in order
     */
    FormStandard read(String file, byte[] content) {
        FormStandard standard;
        try {
            standard = mapper.readValue(content, FormStandard.class);
        } catch (JacksonException e) {
            throw new InvalidStandardException(texts.get("file.broken", file, line(e), path(e), reason(e)), e);
        }
        List<String> flaws = check.flaws(standard);
        if (!flaws.isEmpty()) {
            throw new InvalidStandardException(texts.get("file.flawed", file, String.join("\n", flaws)));
        }
        return standard;
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
