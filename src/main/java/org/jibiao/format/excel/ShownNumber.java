package org.jibiao.format.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes numbers as their cells show them: {@code 7,395,500.0}, {@code 95%}, {@code 2024年12月}. Used by one thread. */
final class ShownNumber {
    private static final Logger LOG = LoggerFactory.getLogger(ShownNumber.class);

    /** Excel keeps so many digits; what comes after them is a rest of binary arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Plain writing beyond that is not readable either, and can have a billion noughts. */
    private static final int MOST_ZEROS = 30;

    /** Room for brackets and signs that stand in other rows of the column. */
    private static final Pattern ROOM = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z0-9#?@]*)\"");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean since1904;

    /**
     * Writes numbers of a workbook.
     *
     * @param since1904 whether its days are counted from 1904, as on old Macintoshes
     */
    ShownNumber(boolean since1904) {
        this.since1904 = since1904;
    }

    boolean isSince1904() {
        return since1904;
    }

    /** The number as text; empty when the format hides it. */
    String of(double number, NumberFormat format) {
        if (format.isGeneral() || Double.isNaN(number) || Double.isInfinite(number)) {
            return plain(number);
        }
        try {
            String shown = formatter.formatRawCellContents(number, format.index(), code(format), since1904);
            return ROOM.matcher(shown).replaceAll("");
        } catch (RuntimeException e) {
            LOG.info("a number format that cannot be read", e);
            return plain(number);
        }
    }

    /** In dates the library shows the quotes around 年 and 月, which without quotes mean nothing either. */
    private static String code(NumberFormat format) {
        return DateUtil.isADateFormat(format.index(), format.code())
                ? QUOTED.matcher(format.code()).replaceAll("$1")
                : format.code();
    }

    /** Without a format, and never as 7.3955E11. */
    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        return Math.abs(exact.scale()) > MOST_ZEROS ? exact.toString() : exact.toPlainString();
    }
}
