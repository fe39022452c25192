package org.jibiao.sheet;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Vocabulary;

/**
 * Makes a form of a sheet that a reader has found in a file, whatever the file's format and whichever place's form it is. Knows the parts of
 * the form by the words of the standard and of the vocabulary, and everything else by where it stands: under which head, beside which label,
 * in which span. Labels may be merged over their rows, repeated in each, or stand in the first only; columns may stand in any order, and
 * have others beside them. What finds no field for certain becomes a remark.
 *
 * <p>Of a form that was laid out as a sheet everything comes back but this: rows in which nothing stands, groups without rows, the spaces
 * at the ends of a text, whether the blank note cell of a group's first row was meant as its own or as shared, and in a group without any
 * note how its blank cells are parted. The sign at the beginning
 * of a value comes back as the bureau writes it.
 */
public final class FormRecogniser {
    private final FormStandard standard;
    private final LabelWords words;
    private final ValueWords values;

    /**
     * Recognises forms.
     *
     * @param standard of the year that is expected
     * @param vocabulary the words of other places
     */
    public FormRecogniser(FormStandard standard, Vocabulary vocabulary) {
        this.standard = standard;
        this.words = new LabelWords(vocabulary, standard);
        this.values = new ValueWords(vocabulary);
    }

    /**
     * Recognises the form in a sheet.
     *
     * @param locator says in a remark where a cell stands
     */
    public Recognition recognise(Sheet sheet, CellLocator locator) {
        return recognise(new SourceForm(FormKind.DEPARTMENT, sheet, locator));
    }

    /** Recognises a form in a file, of whichever kind: of a project's form what the words mean for a department too. */
    public Recognition recognise(SourceForm form) {
        return new Run(form).recognition();
    }

    private final class Run {
        private final SourceForm source;
        private final RecognitionLog log;
        private final SheetGrid grid;
        private final Fields fields;
        private final Amounts amounts;
        private final FieldRows fieldRows;
        private final TaskRows taskRows;
        private final IndicatorRows indicatorRows;

        Run(SourceForm source) {
            this.source = source;
            log = new RecognitionLog(source.locator());
            grid = new SheetGrid(source.sheet());
            Scan scan = new Scan(grid, words, values, log);
            fields = new Fields(log);
            amounts = new Amounts(log, values);
            fieldRows = new FieldRows(scan, fields, amounts);
            taskRows = new TaskRows(scan, amounts);
            indicatorRows = new IndicatorRows(scan);
        }

        Recognition recognition() {
            List<Heading> headings = source.sheet().headings();
            for (int i = 0; i < headings.size(); i++) {
                fieldRows.readHeading(i, headings.get(i).text());
            }
            boolean hasTasks = false;
            boolean hasIndicators = false;
            for (SheetParts.Part part : SheetParts.of(grid, words)) {
                switch (part) {
                    case SheetParts.Fields rows -> fieldRows.read(rows);
                    case SheetParts.Tasks rows -> {
                        taskRows.read(rows);
                        hasTasks = true;
                    }
                    case SheetParts.Indicators rows -> {
                        indicatorRows.read(rows);
                        hasIndicators = true;
                    }
                }
            }
            Optional<String> goal = fields.goal();
            Optional<String> department = fields.department();
            Budget budget = amounts.budget();
            log.remarkLeftovers(grid);
            Found found = new Found(goal.isPresent(), hasTasks, amounts.hasLabels(), hasIndicators);
            List<IndicatorCategory> categories = indicatorRows.categories();
            Missing missing = new Missing(standard, log);
            int year = year(missing);
            missing.remarkSums(budget);
            missing.remark(source.kind(), department, found, categories);
            DepartmentForm form = new DepartmentForm(
                    year, department.orElse(""), goal.orElse(""), taskRows.tasks(), budget, categories);
            return new Recognition(new Reading(form, log.remarks(), source.kind()), log.places(), found.parts());
        }

        /** The year that the form names, or else the one that the file does. */
        private int year(Missing missing) {
            if (fields.year().isEmpty() && source.yearOfFile().isPresent()) {
                log.remark(log.texts().get("year.ofFile", source.yearOfFile().get()), new Place.Year());
            } else if (fields.year().isEmpty()) {
                missing.remarkYear();
            }
            return fields.year().or(source::yearOfFile).orElse(standard.sinceYear());
        }
    }

    /** Which parts a form has. */
    record Found(boolean goal, boolean tasks, boolean budget, boolean indicators) {
        int parts() {
            return (goal ? 1 : 0) + (tasks ? 1 : 0) + (budget ? 1 : 0) + (indicators ? 1 : 0);
        }
    }
}
