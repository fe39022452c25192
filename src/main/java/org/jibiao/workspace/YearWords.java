package org.jibiao.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.sheet.PlaceNames;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;

/**
 * Finds where a form still names the earlier year. Nobody but the clerk can know whether a plan of 2024 is over or goes on, so nothing is
 * rewritten.
 */
final class YearWords {
    /** So much around the year tells which sentence it is. */
    private static final int AROUND = 8;

    private static final String DIGITS = "〇一二三四五六七八九";

    private final int year;
    private final Texts texts;
    private final PlaceNames names;
    private final Pattern pattern;

    YearWords(int earlier, int year, Texts texts, PlaceNames names) {
        this.year = year;
        this.texts = texts;
        this.names = names;
        this.pattern = pattern(String.valueOf(earlier));
    }

    /** A year with its 年, or as the beginning of a date or of a span of years; a mere number may count something else. */
    private static Pattern pattern(String year) {
        StringBuilder digits = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        year.chars().map(digit -> digit - '0').forEach(digit -> {
            digits.append('[').append(digit).append((char) ('０' + digit)).append(']');
            chinese.append(digit == 0 ? "[〇零○]" : DIGITS.substring(digit, digit + 1));
        });
        String spaces = "[\\s\\h]*";
        String goesOn = "(?:年|[-—–~～至到/]" + spaces + "[0-9０-９]|\\.[01]?[0-9](?![0-9万亿元%％]))";
        return Pattern.compile("(?<![0-9０-９])" + digits + spaces + goesOn + "|" + chinese + spaces + "年");
    }

    /** A remark for each text that names the earlier year. */
    List<Remark> remarks(DepartmentForm form) {
        List<Remark> remarks = new ArrayList<>();
        look(form, new Place.AnnualGoal(), form.annualGoal(), remarks);
        for (int row = 0; row < form.tasks().size(); row++) {
            MainTask task = form.tasks().get(row);
            look(form, new Place.TaskName(row), task.name(), remarks);
            look(form, new Place.TaskContent(row), task.content(), remarks);
        }
        for (int c = 0; c < form.categories().size(); c++) {
            for (int g = 0; g < form.categories().get(c).groups().size(); g++) {
                lookInRows(form, new Place.Group(c, g), remarks);
            }
        }
        return remarks;
    }

    private void lookInRows(DepartmentForm form, Place.Group group, List<Remark> remarks) {
        List<Indicator> rows = form.group(group).indicators();
        for (int row = 0; row < rows.size(); row++) {
            Indicator indicator = rows.get(row);
            Place.Row at = group.row(row);
            look(form, new Place.IndicatorName(at), indicator.name(), remarks);
            look(form, new Place.IndicatorValue(at), indicator.value().text(), remarks);
            look(form, new Place.IndicatorNote(at), indicator.note().orElse(""), remarks);
        }
    }

    private void look(DepartmentForm form, Place place, String text, List<Remark> remarks) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            String message = texts.get("template.year", around(text, matcher.start(), matcher.end()), year);
            remarks.add(new Remark(names.name(place, form), message, Optional.of(place)));
        }
    }

    private static String around(String text, int begin, int end) {
        int from = text.offsetByCodePoints(begin, -Math.min(AROUND, text.codePointCount(0, begin)));
        int to = text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())));
        return (from > 0 ? "…" : "")
                + text.substring(from, to).replaceAll("\\s+", " ").strip()
                + (to < text.length() ? "…" : "");
    }
}
