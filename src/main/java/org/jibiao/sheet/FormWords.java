package org.jibiao.sheet;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Labels;

/**
 * The fixed words of a standard, as they are found in files: white space, full-width and half-width forms and a （续） after them make no
 * difference.
 */
public final class FormWords {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\h]+");

    /** How files mark a label that an earlier page showed, whoever wrote them. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]续[表页]?[）)]$");

    private static final String A_YEAR = "2024";

    private final Labels labels;
    private final Pattern year;
    private final String departmentPrefix;

    /** The words of a standard. */
    public static FormWords of(FormStandard standard) {
        return new FormWords(standard);
    }

    private FormWords(FormStandard standard) {
        labels = standard.labels();
        String subtitle = bare(labels.subtitle(Integer.parseInt(A_YEAR))).replaceAll("[()]", "");
        year = Pattern.compile(Pattern.quote(subtitle).replace(A_YEAR, "\\E(\\d{4})\\Q"));
        departmentPrefix = bare(labels.departmentLine(""));
    }

    /** A text as it can be compared with another writing of it. */
    public static String bare(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return unmarked(WHITE_SPACE.matcher(narrow).replaceAll(""));
    }

    /** A label without the mark of a later page. */
    static String unmarked(String label) {
        return CONTINUED.matcher(label).replaceAll("");
    }

    /** Whether a label is marked as printed again on a later page. */
    static boolean isContinued(String label) {
        return CONTINUED.matcher(label.strip()).find();
    }

    /** Whether two texts are the same words. */
    public static boolean same(String left, String right) {
        return bare(left).equals(bare(right));
    }

    /** Whether a text is or holds the title of the form. */
    public boolean holdsTitle(String text) {
        return bare(text).contains(bare(labels.title()));
    }

    /** The budget year that a line names, as in （2024 年度）. */
    public Optional<Integer> year(String text) {
        Matcher matcher = year.matcher(bare(text));
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /** The 部门名称 that a line gives, empty text when it only has the label; nothing when it is another line. */
    public Optional<String> department(String text) {
        if (!bare(text).startsWith(departmentPrefix)) {
            return Optional.empty();
        }
        // The label is cut off the text as written: count its characters, whatever their width, without white space.
        int left = departmentPrefix.length();
        int at = 0;
        while (left > 0) {
            left -= bare(text.substring(at, at + 1)).length();
            at++;
        }
        return Optional.of(text.substring(at).strip());
    }
}
