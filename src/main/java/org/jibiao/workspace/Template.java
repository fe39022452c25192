package org.jibiao.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.sheet.PlaceNames;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.FormStandard;
import org.jibiao.text.Texts;

/**
 * The form of a new year as it begins with that of an earlier one: the same department with its goal and tasks, the amounts and values
 * kept or cleared as somebody chose, the fixed indicators brought to the standard of the new year, and everything that the department
 * wrote itself kept in its place. What a person should look at is said in remarks, whose places are those of the new form.
 */
public final class Template {
    private final DepartmentForm form;
    private final TemplateIndicators indicators;
    private final List<Remark> remarks;

    private Template(DepartmentForm form, TemplateIndicators indicators, List<Remark> remarks) {
        this.form = form;
        this.indicators = indicators;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Makes a new year's form of an earlier one.
     *
     * @param earlier the form as it was handed in or read
     * @param standard the standard of the new year
     */
    public static Template of(DepartmentForm earlier, FormStandard standard, TemplateChoice choice) {
        Texts texts = new Texts(Template.class);
        PlaceNames names = new PlaceNames(standard.labels());
        TemplateIndicators indicators = new TemplateIndicators(earlier, standard, choice, texts);
        DepartmentForm form = new DepartmentForm(
                choice.year(),
                earlier.department(),
                earlier.annualGoal(),
                earlier.tasks(),
                choice.keepAmounts() ? earlier.budget() : Budget.BLANK,
                indicators.categories());
        List<Remark> remarks = new ArrayList<>();
        for (Remark remark : indicators.remarks()) {
            remarks.add(named(remark, names, form));
        }
        if (earlier.year() != choice.year()) {
            remarks.addAll(new YearWords(earlier.year(), choice.year(), texts, names).remarks(form));
        }
        return new Template(form, indicators, remarks);
    }

    /** The new form. */
    public DepartmentForm form() {
        return form;
    }

    /** What was done to the fixed indicators, and where the earlier year is still named, in the order of the form. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** The same after the remarks that a reader had on the earlier form, with the places that these have in the new one. */
    public List<Remark> remarksAfter(List<Remark> ofReader) {
        List<Remark> all = new ArrayList<>();
        for (Remark remark : ofReader) {
            Optional<Place> place = remark.place().flatMap(this::placeOf);
            all.add(new Remark(remark.where(), remark.message(), place, remark.leftOver()));
        }
        all.addAll(remarks);
        return all;
    }

    /** Where in the new form a place of the earlier one is; empty when it is not there any more. */
    Optional<Place> placeOf(Place earlier) {
        return switch (earlier) {
            case Place.Category category -> indicators.placeOf(category).map(Place.class::cast);
            case Place.Group group -> indicators.placeOf(group).map(Place.class::cast);
            case Place.Row row -> indicators.placeOf(row).map(Place.class::cast);
            case Place.IndicatorName name -> indicators.placeOf(name.at()).map(Place.IndicatorName::new);
            case Place.IndicatorValue value -> indicators.placeOf(value.at()).map(Place.IndicatorValue::new);
            case Place.IndicatorNote note -> indicators.placeOf(note.at()).map(Place.IndicatorNote::new);
            case Place.Year year -> Optional.of(year);
            case Place.Department department -> Optional.of(department);
            case Place.AnnualGoal goal -> Optional.of(goal);
            case Place.Task task -> Optional.of(task);
            case Place.TaskName name -> Optional.of(name);
            case Place.TaskContent content -> Optional.of(content);
            case Place.Amount amount -> Optional.of(amount);
        };
    }

    private static Remark named(Remark remark, PlaceNames names, DepartmentForm form) {
        String where = remark.place().map(place -> names.name(place, form)).orElse("");
        return new Remark(where, remark.message(), remark.place(), remark.leftOver());
    }
}
