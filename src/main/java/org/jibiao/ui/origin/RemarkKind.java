package org.jibiao.ui.origin;

import java.util.regex.Pattern;
import org.jibiao.sheet.Remark;

/**
 * What remarks that say the same of different texts have in common: their words without what they quote and count.
 *
 * @param words the message without its quotations and numbers
 * @param leftOver whether a text found no field
 */
record RemarkKind(String words, boolean leftOver) {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|[0-9][0-9,.]*");

    static RemarkKind of(Remark remark) {
        String message = remark.leftOver().isEmpty()
                ? remark.message()
                : remark.message().replace(remark.leftOver(), "");
        return new RemarkKind(
                QUOTED.matcher(message).replaceAll(""), !remark.leftOver().isEmpty());
    }
}
