package org.jibiao.format.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.text.Texts;

/**
 * A value of a JSON file and how one gets there.
 *
 * @param path the way from the root, such as {@code indicators[14].value}; empty for the root
 */
record Spot(Texts texts, String path, Json value) {
    /** The member of a key; empty when there is none. */
    Optional<Spot> member(String key) throws UnreadableFileException {
        return Optional.ofNullable(members().members().get(key)).map(member -> new Spot(texts, below(key), member));
    }

    Json.Members members() throws UnreadableFileException {
        if (value instanceof Json.Members members) {
            return members;
        }
        throw unreadable(texts.get("value.noObject"));
    }

    List<Spot> items() throws UnreadableFileException {
        if (!(value instanceof Json.Array array)) {
            throw unreadable(texts.get("value.noArray"));
        }
        List<Spot> items = new ArrayList<>();
        for (Json item : array.items()) {
            items.add(new Spot(texts, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** The text; empty when it is null. */
    Optional<String> text() throws UnreadableFileException {
        return switch (value) {
            case Json.Text text -> Optional.of(text.text());
            case Json.Nothing nothing -> Optional.empty();
            default -> throw unreadable(texts.get("value.noText"));
        };
    }

    int wholeNumber() throws UnreadableFileException {
        if (value instanceof Json.Numeral numeral && isInt(numeral.number())) {
            return numeral.number().intValueExact();
        }
        throw unreadable(texts.get("value.noWholeNumber"));
    }

    /** A whole number, at least 0. */
    int count() throws UnreadableFileException {
        int count = wholeNumber();
        if (count < 0) {
            throw unreadable(texts.get("value.noCount"));
        }
        return count;
    }

    private static boolean isInt(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** The path of a member. */
    String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Where it is, in words: {@code indicators[14].value（第 214 行）}. */
    String where() {
        return path.isEmpty() ? texts.get("where.line", value.line()) : texts.get("where.path", path, value.line());
    }

    /** The exception that says what is wrong here. */
    UnreadableFileException unreadable(String what) {
        return new UnreadableFileException(texts.get("where.what", where(), what));
    }
}
