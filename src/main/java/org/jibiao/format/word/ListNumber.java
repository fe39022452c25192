package org.jibiao.format.word;

import java.util.List;
import java.util.Locale;

/** Writes the numbers of lists as Word does (ECMA-376 part 1 §17.18.59). */
final class ListNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final List<String> UNITS = List.of("", "十", "百", "千");
    private static final List<String> LEGAL_UNITS = List.of("", "拾", "佰", "仟");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** The names of the formats by the numbers that they have in a .doc ([MS-OSHARED] 2.2.1.3). */
    private static final List<String> OLD_FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "decimal",
            "decimal",
            "decimal",
            "decimal",
            "decimal",
            "ideographDigital",
            "japaneseCounting",
            "decimal",
            "decimal",
            "decimalFullWidth",
            "decimal",
            "chineseLegalSimplified",
            "ideographDigital",
            "decimalEnclosedCircle",
            "decimal",
            "decimalFullWidth",
            "decimal",
            "decimalZero",
            "bullet",
            "decimal",
            "decimal",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircle",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "decimal",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand",
            "ideographDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand",
            "ideographDigital");

    private ListNumber() {}

    /** The name of a format by its number in a .doc. */
    static String format(int old) {
        return old >= 0 && old < OLD_FORMATS.size() ? OLD_FORMATS.get(old) : old == 0xFF ? "none" : "decimal";
    }

    /**
     * A number as a list shows it; empty for bullets, which say nothing.
     *
     * @param format the name of the format: {@code chineseCounting}
     */
    static String print(String format, int number) {
        if (number < 0) {
            return String.valueOf(number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "ideographEnclosedCircle" ->
                number >= 1 && number <= 10 ? one('㊀', number) : counted(number, DIGITS, UNITS);
            case "ideographTraditional" -> cycle(STEMS, number);
            case "ideographZodiac" -> cycle(BRANCHES, number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
                digits(number);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, LEGAL_DIGITS, LEGAL_UNITS);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> counted(number, DIGITS, UNITS);
            default -> String.valueOf(number);
        };
    }

    private static String one(char first, int number) {
        return String.valueOf((char) (first + number - 1));
    }

    private static String enclosed(int number, char first) {
        return number >= 1 && number <= 20 ? one(first, number) : String.valueOf(number);
    }

    private static String cycle(String signs, int number) {
        return number == 0 ? "0" : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String fullWidth(int number) {
        return String.valueOf(number)
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.append((char) (digit - '0' + '０')),
                        StringBuilder::append)
                .toString();
    }

    private static String digits(int number) {
        return String.valueOf(number)
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.append(DIGITS.charAt(digit - '0')),
                        StringBuilder::append)
                .toString();
    }

    /** 12 is 十二, 20 is 二十, 105 is 一百〇五; above 9,999 the digits alone. */
    private static String counted(int number, String digits, List<String> units) {
        String written = String.valueOf(number);
        if (written.length() > units.size()) {
            return digits(number);
        }
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            String unit = units.get(written.length() - 1 - i);
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                text.append(digits.charAt(0));
                gap = false;
            }
            boolean bareTen = digit == 1 && i == 0 && written.length() == 2 && digits.equals(DIGITS);
            text.append(bareTen ? "" : String.valueOf(digits.charAt(digit))).append(unit);
        }
        return text.toString();
    }

    private static String letters(int number, char first) {
        // Word counts A to Z, then AA, BB, CC.
        int count = Math.min((number - 1) / 26 + 1, 30);
        return number == 0
                ? ""
                : String.valueOf((char) (first + (number - 1) % 26)).repeat(count);
    }

    private static String roman(int number) {
        if (number > 3999) {
            return String.valueOf(number);
        }
        List<String> signs = List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            text.append(signs.get(i).repeat(left / values[i]));
            left %= values[i];
        }
        return text.toString();
    }
}
