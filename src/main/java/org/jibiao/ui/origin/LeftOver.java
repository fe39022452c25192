package org.jibiao.ui.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.standard.FormStandard;

/**
 * A text of a file that found no field, on its way into one. It never replaces another text: it fills an empty field, or goes behind
 * what stands there, or becomes a row of its own.
 *
 * @param text as the file has it
 */
record LeftOver(String text) {
    /** After one of these, or before a number of a list, a new line begins; else the text goes on where the other one stopped. */
    private static final Pattern UNFINISHED = Pattern.compile("[，、：；（“《,:;(]$");

    private static final Pattern YEAR = Pattern.compile("\\D*(20[0-9]{2})\\D*");

    /** The change that brings the text to a place; empty where it can stand nowhere: no amount, a prescribed text, a place that is gone. */
    Optional<Change> into(Place place, DepartmentForm form, FormStandard standard) {
        return switch (place) {
            case Place.Year year -> year();
            case Place.Department department -> Optional.of(new Change.SetDepartment(joined(form.department())));
            case Place.AnnualGoal goal -> Optional.of(new Change.SetAnnualGoal(continued(form.annualGoal())));
            case Place.Amount amount -> amount(amount, form);
            case Place.Task task -> task(task.task(), form);
            case Place.TaskName name -> taskName(name.task(), form);
            case Place.TaskContent content -> taskContent(content.task(), form);
            case Place.Category category -> category(category, form, standard);
            case Place.Group group -> newRow(group, Integer.MAX_VALUE, form, standard);
            case Place.Row row -> row(row, form, standard);
            case Place.IndicatorName name -> indicatorName(name.at(), form, standard);
            case Place.IndicatorValue value -> indicatorValue(value.at(), form);
            case Place.IndicatorNote note -> indicatorNote(note.at(), form, standard);
        };
    }

    private Optional<Change> year() {
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(new Change.SetYear(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    /** An amount that stands there already is nobody's to replace without asking. */
    private Optional<Change> amount(Place.Amount place, DepartmentForm form) {
        return form.budget().amount(place.field()).isPresent()
                ? Optional.empty()
                : Money.parse(text).amount().map(money -> new Change.SetAmount(place.field(), Optional.of(money)));
    }

    private Optional<Change> task(int task, DepartmentForm form) {
        if (task >= form.tasks().size()) {
            return Optional.of(new Change.InsertTask(form.tasks().size(), new MainTask(text, "")));
        }
        return form.tasks().get(task).name().isEmpty() ? taskName(task, form) : taskContent(task, form);
    }

    private Optional<Change> taskName(int task, DepartmentForm form) {
        if (task >= form.tasks().size() || !form.tasks().get(task).name().isEmpty()) {
            return Optional.of(
                    new Change.InsertTask(Math.min(task + 1, form.tasks().size()), new MainTask(text, "")));
        }
        return Optional.of(new Change.SetTaskName(task, text));
    }

    private Optional<Change> taskContent(int task, DepartmentForm form) {
        if (task >= form.tasks().size()) {
            return Optional.of(new Change.InsertTask(form.tasks().size(), new MainTask("", text)));
        }
        return Optional.of(
                new Change.SetTaskContent(task, continued(form.tasks().get(task).content())));
    }

    private Optional<Change> category(Place.Category category, DepartmentForm form, FormStandard standard) {
        if (category.category() >= form.categories().size()) {
            return Optional.empty();
        }
        List<IndicatorGroup> groups = form.categories().get(category.category()).groups();
        for (int group = 0; group < groups.size(); group++) {
            Place.Group at = new Place.Group(category.category(), group);
            Optional<Change> row = newRow(at, Integer.MAX_VALUE, form, standard);
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** A blank row of a department's own takes the text; else there is a new one. */
    private Optional<Change> newRow(Place.Group at, int below, DepartmentForm form, FormStandard standard) {
        if (!isThere(at, form) || !standard.hasOwnRows(form.group(at))) {
            return Optional.empty();
        }
        List<Indicator> rows = form.group(at).indicators();
        int last = rows.size() - 1;
        if (below >= last && last >= 0 && isBlank(rows.get(last))) {
            return Optional.of(new Change.SetIndicatorName(at.row(last), text));
        }
        int row = Math.min(below, last) + 1;
        Optional<String> note = row == 0 ? Optional.of("") : Optional.empty();
        return Optional.of(new Change.InsertIndicator(at.row(row), new Indicator(text, TargetValue.BLANK, note)));
    }

    private static boolean isBlank(Indicator row) {
        return row.name().isEmpty() && row.value().text().isEmpty();
    }

    private Optional<Change> row(Place.Row row, DepartmentForm form, FormStandard standard) {
        if (!isThere(row, form)) {
            return newRow(row.in(), Integer.MAX_VALUE, form, standard);
        }
        Indicator indicator = form.indicator(row);
        if (indicator.name().isEmpty()) {
            return indicatorName(row, form, standard);
        }
        return indicator.value().text().isEmpty() ? indicatorValue(row, form) : indicatorNote(row, form, standard);
    }

    private Optional<Change> indicatorName(Place.Row row, DepartmentForm form, FormStandard standard) {
        if (isThere(row, form) && form.indicator(row).name().isEmpty()) {
            return Optional.of(new Change.SetIndicatorName(row, text));
        }
        return newRow(row.in(), row.row(), form, standard);
    }

    private Optional<Change> indicatorValue(Place.Row row, DepartmentForm form) {
        return isThere(row, form)
                ? Optional.of(new Change.SetIndicatorValue(
                        row, new TargetValue(joined(form.indicator(row).value().text()))))
                : Optional.empty();
    }

    /** A row that shares a note shares it on: the text goes to where the cell begins. */
    private Optional<Change> indicatorNote(Place.Row row, DepartmentForm form, FormStandard standard) {
        if (!isThere(row, form) || standard.isFixed(form.group(row.in()), row.row())) {
            return Optional.empty();
        }
        int first = row.row();
        while (first > 0 && form.indicator(row.in().row(first)).note().isEmpty()) {
            first--;
        }
        Place.Row begins = row.in().row(first);
        return Optional.of(new Change.SetIndicatorNote(
                begins, Optional.of(continued(form.indicator(begins).note().orElse("")))));
    }

    private static boolean isThere(Place.Group at, DepartmentForm form) {
        return at.category() < form.categories().size()
                && at.group() < form.categories().get(at.category()).groups().size();
    }

    private static boolean isThere(Place.Row at, DepartmentForm form) {
        return isThere(at.in(), form)
                && at.row() < form.group(at.in()).indicators().size();
    }

    /** Behind a text of one line. */
    private String joined(String before) {
        return before.isEmpty() ? text : before + "；" + text;
    }

    /** Behind a text of several lines. */
    private String continued(String before) {
        if (before.isEmpty()) {
            return text;
        }
        return UNFINISHED.matcher(before).find() ? before + text : before + "\n" + text;
    }
}
