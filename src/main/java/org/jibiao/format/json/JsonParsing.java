package org.jibiao.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into values that know their lines. Jackson's own tree forgets them. */
final class JsonParsing {
    private final Texts texts;
    private final JsonParser parser;

    private JsonParsing(Texts texts, JsonParser parser) {
        this.texts = texts;
        this.parser = parser;
    }

    /** The one value of a JSON text. */
    static Json parse(Texts texts, String json) throws UnreadableFileException {
        if (json.isBlank()) {
            throw new UnreadableFileException(texts.get("file.empty"));
        }
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            JsonParsing parsing = new JsonParsing(texts, parser);
            Json value = parsing.value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw new UnreadableFileException(texts.get("file.more", parsing.line()));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new UnreadableFileException(texts.get("file.tooMuch", line(e)), e);
        } catch (JacksonException e) {
            throw new UnreadableFileException(
                    endsTooSoon(e) ? texts.get("file.cutOff", line(e)) : texts.get("file.notJson", line(e)), e);
        }
    }

    /** The value that begins with a token; Jackson refuses nesting that is too deep for this recursion. */
    private Json value(JsonToken token) throws UnreadableFileException {
        int line = line();
        return switch (token) {
            case START_OBJECT -> members(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Json.Text(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(line, parser.getDecimalValue());
            case VALUE_TRUE -> new Json.Truth(line, true);
            case VALUE_FALSE -> new Json.Truth(line, false);
            case VALUE_NULL -> new Json.Nothing(line);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json members(int line) throws UnreadableFileException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            if (members.put(key, value(parser.nextToken())) != null) {
                throw new UnreadableFileException(texts.get("file.twice", keyLine, key));
            }
        }
        return new Json.Members(line, members);
    }

    private Json items(int line) throws UnreadableFileException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Json.Array(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Jackson has a type for this, but between two values it throws a plain exception. */
    private static boolean endsTooSoon(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException
                || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
