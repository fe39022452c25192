package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.FormStandard;

/**
 * Makes a form of a sheet that a reader has found in a file, whatever the file's format. Knows the parts of the form by the fixed words of
 * the standard and everything else by where it stands: under which head, beside which label, in which span. Labels may be merged over
 * their rows, repeated in each, or stand in the first only. What finds no field becomes a remark.
 *
 * <p>Of a form that was laid out as a sheet everything comes back but this: rows in which nothing stands, groups without rows, the spaces
 * at the ends of a text, and whether the blank note cell of a group's first row was meant as its own or as shared.
 */
public final class FormRecogniser {
    private final FormStandard standard;
    private final FormWords words;

    public FormRecogniser(FormStandard standard) {
        this.standard = standard;
        this.words = FormWords.of(standard);
    }

    /**
     * Recognises the form in a sheet.
     *
     * @param locator says in a remark where a cell stands
     */
    public Recognition recognise(Sheet sheet, CellLocator locator) {
        return new Run(sheet, locator).recognition();
    }

    private final class Run {
        private final Sheet sheet;
        private final SheetGrid grid;
        private final SheetParts parts;
        private final RecognitionLog log;

        Run(Sheet sheet, CellLocator locator) {
            this.sheet = sheet;
            this.grid = new SheetGrid(sheet);
            this.parts = SheetParts.of(grid, words);
            this.log = new RecognitionLog(locator);
        }

        Recognition recognition() {
            Headings headings = headings();
            String goal = annualGoal();
            List<MainTask> tasks = new TaskRows(grid, words, log).read(parts.tasks());
            Budget budget = new BudgetRows(grid, words, log).read(parts.budget());
            List<IndicatorCategory> categories = new IndicatorRows(grid, words, log).read(parts.indicators());
            log.remarkLeftovers(grid);
            remarkMissing(headings, categories);
            DepartmentForm form = new DepartmentForm(
                    headings.year().orElse(standard.sinceYear()),
                    headings.department().orElse(""),
                    goal,
                    tasks,
                    budget,
                    categories);
            return new Recognition(new Reading(form, log.remarks()), log.places(), parts.count());
        }

        private record Headings(Optional<Integer> year, Optional<String> department) {}

        /** The lines above the table; a spreadsheet has them in cells of its first rows. */
        private Headings headings() {
            Optional<Integer> year = Optional.empty();
            Optional<String> department = Optional.empty();
            for (Heading heading : sheet.headings()) {
                year = year.or(() -> words.year(heading.text()));
                department = department.or(() -> words.department(heading.text()));
                remarkForeign(heading);
            }
            for (int row = 0; row < parts.goal().from(); row++) {
                for (At cell : grid.beginningIn(row)) {
                    Optional<Integer> named = words.year(cell.text());
                    if (named.isPresent() && year.isEmpty()) {
                        year = named;
                        log.shows(cell, new Place.Year());
                    } else if (words.holdsTitle(cell.text()) || named.isPresent()) {
                        log.fixed(cell);
                    }
                    if (department.isEmpty()) {
                        department = department(cell);
                    }
                }
            }
            return new Headings(year, department);
        }

        private void remarkForeign(Heading heading) {
            boolean known = words.holdsTitle(heading.text())
                    || words.year(heading.text()).isPresent()
                    || words.department(heading.text()).isPresent();
            if (!known && !heading.text().isBlank()) {
                log.remark(log.texts().get("heading.leftOver", heading.text()));
            }
        }

        /** The 部门名称 after its label, in the same cell or in the next. */
        private Optional<String> department(At cell) {
            Optional<String> name = words.department(cell.text());
            name.ifPresent(any -> log.shows(cell, new Place.Department()));
            if (name.filter(String::isEmpty).isPresent()) {
                Optional<At> next = grid.covering(cell.row(), cell.columnAfter());
                next.ifPresent(beside -> log.shows(beside, new Place.Department()));
                return next.map(At::text).or(() -> name);
            }
            return name;
        }

        private String annualGoal() {
            List<String> texts = new ArrayList<>();
            for (int row = parts.goal().from(); row < parts.goal().to(); row++) {
                for (At cell : grid.beginningIn(row)) {
                    if (FormWords.same(cell.text(), words.labels().annualGoal())) {
                        log.fixed(cell);
                    } else if (!cell.isBlank() && standsBesideLabel(cell)) {
                        log.shows(cell, new Place.AnnualGoal());
                        texts.add(cell.text());
                    }
                }
            }
            return String.join("\n", texts);
        }

        /** Whether a cell of the 年度履职目标 stands to the right of its label, or under it where the label has a row of its own. */
        private boolean standsBesideLabel(At cell) {
            Optional<At> label =
                    SheetParts.find(grid, parts.goal().from(), words.labels().annualGoal());
            return label.isPresent()
                    && (cell.row() < label.get().rowAfter()
                            || grid.beginningIn(label.get().row()).stream()
                                    .filter(other -> !other.equals(label.get()))
                                    .allMatch(At::isBlank));
        }

        private void remarkMissing(Headings headings, List<IndicatorCategory> categories) {
            if (headings.year().isEmpty()) {
                log.remark(log.texts().get("year.missing", standard.sinceYear()));
            }
            if (headings.department().filter(name -> !name.isEmpty()).isEmpty()) {
                log.remark(log.texts().get("department.missing"));
            }
            if (parts.goal().isEmpty()) {
                log.remark(log.texts().get("part.missing", words.labels().annualGoal()));
            }
            if (parts.tasks().isEmpty()) {
                log.remark(log.texts().get("part.missing", words.labels().mainTasks()));
            }
            if (parts.budget().isEmpty()) {
                log.remark(log.texts().get("part.missing", words.labels().budget()));
            }
            new Prescribed(standard, log).remarkMissing(categories);
        }
    }

    /** What the standard prescribes and the indicators lack. */
    private record Prescribed(FormStandard standard, RecognitionLog log) {
        void remarkMissing(List<IndicatorCategory> categories) {
            for (FormStandard.Category category : standard.categories()) {
                for (FormStandard.Group group : category.groups()) {
                    List<String> found = categories.stream()
                            .flatMap(read -> read.groups().stream())
                            .filter(read -> FormWords.same(read.name(), group.name()))
                            .flatMap(read -> read.indicators().stream())
                            .map(indicator -> FormWords.bare(indicator.name()))
                            .toList();
                    if (found.isEmpty()) {
                        log.remark(log.texts().get("group.missing", category.name(), group.name()));
                    } else {
                        remarkMissing(group, found);
                    }
                }
            }
        }

        private void remarkMissing(FormStandard.Group group, List<String> found) {
            String missing = group.indicators().stream()
                    .map(FormStandard.FixedIndicator::name)
                    .filter(name -> !found.contains(FormWords.bare(name)))
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                log.remark(log.texts().get("indicators.missing", group.name(), missing));
            }
        }
    }
}
