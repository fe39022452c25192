package org.jibiao.format.excel;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * How a cell writes its number.
 *
 * @param index the number of the format
 * @param code the format as Excel writes it: {@code #,##0.0}
 */
record NumberFormat(int index, String code) {
    static final NumberFormat GENERAL = new NumberFormat(0, "General");

    /**
     * The formats that Excel has built in for Chinese and does not write down (ECMA-376 part 1 §18.8.30, zh-cn), and those whose look
     * follows the language of the machine.
     */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    /** The format of a number that the file does not spell out. */
    static NumberFormat builtIn(int index) {
        String chinese = CHINESE.get(index);
        if (chinese != null) {
            return new NumberFormat(index, chinese);
        }
        boolean known = index >= 0 && index < BuiltinFormats.getAll().length;
        return known ? new NumberFormat(index, BuiltinFormats.getBuiltinFormat(index)) : GENERAL;
    }

    /** The format with a code of the file's own. */
    static NumberFormat of(int index, String code) {
        return new NumberFormat(index, code.replace("G/通用格式", "General"));
    }

    boolean isGeneral() {
        return code.isBlank() || code.equalsIgnoreCase("General") || code.equals("@");
    }
}
