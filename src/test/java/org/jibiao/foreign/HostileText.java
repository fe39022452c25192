package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jibiao.corpus.Corpus;
import org.jibiao.format.json.FormJson;

/** Text files that were made to do harm. */
final class HostileText {
    private HostileText() {}

    private static String json() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new FormJson().write(Corpus.published(0).form(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(UTF_8);
    }

    /** Brackets within brackets, where a form has a text. */
    static byte[] nested(int depth) {
        return replaced("\"洛阳市西工区人民代表大会常务委员会办公室\"", "[".repeat(depth) + "]".repeat(depth));
    }

    /** An amount that would be a thousand million digits long, were it written out. */
    static byte[] hugeAmount(String amount) {
        return json().replaceFirst("\"?7395500[.0]*\"?", amount).getBytes(UTF_8);
    }

    static byte[] hugeYear() {
        return json().replaceFirst("2024", "1e999999999").getBytes(UTF_8);
    }

    static byte[] longLine(int length) {
        return ("部门（单位）整体绩效目标表\n（2024 年度）\n部门名称：" + "洛".repeat(length)).getBytes(UTF_8);
    }

    static byte[] manyTitles(int count) {
        return "部门（单位）整体绩效目标表\n\n（2024 年度）\n\n".repeat(count).getBytes(UTF_8);
    }

    private static byte[] replaced(String piece, String other) {
        String json = json();
        if (!json.contains(piece)) {
            throw new IllegalStateException("no " + piece);
        }
        return json.replace(piece, other).getBytes(UTF_8);
    }
}
