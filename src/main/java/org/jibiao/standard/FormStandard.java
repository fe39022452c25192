package org.jibiao.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.TargetValue;

/**
 * The 部门（单位）整体绩效目标表 as the bureau prescribes it from a year on. Read from a data file.
 *
 * @param sinceYear the first budget year for which it holds
 * @param source where the bureau prescribes it
 * @param labels every fixed word of the form
 * @param layout widths and sizes
 * @param categories the 一级指标 with everything below them
 * @param systemColumns the words for copying a form into the integrated budget system
 * @param otherTables the tables that a volume prints beside the form
 * @param comparison the column that tells how a form differs from that of last year
 */
public record FormStandard(
        int sinceYear,
        String source,
        Labels labels,
        Layout layout,
        List<Category> categories,
        SystemColumns systemColumns,
        List<OtherTable> otherTables,
        ComparisonColumn comparison) {
    /** What stands for the budget year in a label. */
    static final String YEAR = "{year}";

    /** What stands for the 部门名称 in a label. */
    static final String DEPARTMENT = "{department}";

    /** What stands for the head of a column. */
    static final String COLUMN = "{column}";

    /** What stands for a text of last year. */
    static final String TEXT = "{text}";

    /** What stands for the number of a page in a mark. */
    static final String PAGE = "{page}";

    public FormStandard {
        categories = List.copyOf(categories);
        otherTables = List.copyOf(otherTables);
    }

    /**
     * A form as a department begins it: the fixed rows with their notes and prescribed values, one blank row with the suggested
     * note in every group of own rows, one blank task, a blank budget.
     */
    public DepartmentForm newForm(int year, String department) {
        List<IndicatorCategory> begun = categories.stream()
                .map(category -> new IndicatorCategory(
                        category.name(),
                        category.groups().stream().map(Group::begun).toList()))
                .toList();
        return new DepartmentForm(year, department, "", List.of(MainTask.BLANK), Budget.BLANK, begun);
    }

    /**
     * The fixed words of the form.
     *
     * @param subtitle the line under the title; {@code {year}} stands for the year
     * @param departmentLine the line above the table; {@code {department}} stands for the 部门名称
     */
    public record Labels(
            String title,
            String subtitle,
            String departmentLine,
            String annualGoal,
            String mainTasks,
            String taskName,
            String taskContent,
            String budget,
            String total,
            String sources,
            String government,
            String fiscalAccount,
            String unitFunds,
            String structure,
            String basic,
            String project,
            String category,
            String group,
            String indicator,
            String value,
            String note) {
        /** The line under the title for a budget year. */
        public String subtitle(int year) {
            return subtitle.replace(YEAR, String.valueOf(year));
        }

        /** The line above the table for a 部门名称. */
        public String departmentLine(String department) {
            return departmentLine.replace(DEPARTMENT, department);
        }

        /** What a document of a form is called: 部门（单位）整体绩效目标表（2024 年度）某局. */
        public String documentTitle(int year, String department) {
            return title + subtitle(year) + department;
        }
    }

    /**
     * The printed form's measures, in points. The five grid columns make up the width of the table; the other parts of the
     * form divide the width of the last four.
     *
     * @param marks what is printed on a page beside the form
     * @param paperWidth the width of the paper
     * @param paperHeight the height of the paper
     * @param category the width of the 一级指标 column
     * @param group the width of the 二级指标 column
     * @param indicator the width of the 三级指标 column
     * @param value the width of the 指标值 column
     * @param note the width of the 指标值说明 column
     * @param taskName the width of the 任务名称 column
     * @param amountLabel the width of the column of 1、资金来源 and 2、资金结构
     * @param amountField the width of the column of （1）政府预算资金 and so on
     */
    public record Layout(
            Marks marks,
            double paperWidth,
            double paperHeight,
            double marginTop,
            double marginBottom,
            double titleSize,
            double subtitleSize,
            double bodySize,
            double lineHeight,
            double paddingX,
            double paddingY,
            double rule,
            double category,
            double group,
            double indicator,
            double value,
            double note,
            double taskName,
            double amountLabel,
            double amountField) {
        /** The width of the whole table. */
        public double tableWidth() {
            return category + group + indicator + value + note;
        }

        /** The same on wider paper. */
        public Layout withPaperWidth(double newPaperWidth) {
            return new Layout(
                    marks,
                    newPaperWidth,
                    paperHeight,
                    marginTop,
                    marginBottom,
                    titleSize,
                    subtitleSize,
                    bodySize,
                    lineHeight,
                    paddingX,
                    paddingY,
                    rule,
                    category,
                    group,
                    indicator,
                    value,
                    note,
                    taskName,
                    amountLabel,
                    amountField);
        }

        /** The same with another height for the table, and other room around and between the lines of text. */
        public Layout withRoom(double newMarginBottom, double newLineHeight, double newPaddingX) {
            return new Layout(
                    marks,
                    paperWidth,
                    paperHeight,
                    marginTop,
                    newMarginBottom,
                    titleSize,
                    subtitleSize,
                    bodySize,
                    newLineHeight,
                    newPaddingX,
                    paddingY,
                    rule,
                    category,
                    group,
                    indicator,
                    value,
                    note,
                    taskName,
                    amountLabel,
                    amountField);
        }
    }

    /**
     * The column at the right of a form that is compared with last year's on the screen. It is never printed: the paper is as much wider as
     * the column is.
     *
     * @param width the width of the column, in points
     * @param head its head
     * @param before what last year's form said; {@code {text}} stands for it
     * @param beforeOf the same of one column of a row; {@code {column}} stands for its head
     * @param blank stands for the text where last year's form said nothing
     * @param added of a row that last year's form had not
     * @param gone of a row that only last year's form had
     */
    public record ComparisonColumn(
            double width, String head, String before, String beforeOf, String blank, String added, String gone) {
        /** What last year's form said. */
        public String before(String text) {
            return before.replace(TEXT, orBlank(text));
        }

        /** What last year's form said in a column of a row. */
        public String beforeOf(String column, String text) {
            return beforeOf.replace(COLUMN, column).replace(TEXT, orBlank(text));
        }

        private String orBlank(String text) {
            return text.isEmpty() ? blank : text;
        }
    }

    /**
     * What is printed on a page beside the form.
     *
     * @param continued after a label that is printed again on a later page
     * @param pageNumber under the table; {@code {page}} stands for the number
     */
    public record Marks(String continued, String pageNumber) {
        /** What stands under the table of a page. */
        public String pageNumber(String number) {
            return pageNumber.replace(PAGE, number);
        }
    }

    /**
     * The words of the columns from which a clerk copies a form into the integrated budget system (预算管理一体化系统), beside those of the
     * form itself. The system takes amounts, signs, numbers and units apart.
     *
     * @param basics the name of the sheet with the year, the department and its goal
     * @param indicators the name of the sheet with the indicators
     * @param field the head of the column that names what stands beside it
     * @param content the head of the column beside it
     * @param part the head of the column that says whether an amount is a source or a part of the spending
     * @param yuan the head of amounts in 元
     * @param wan the head of amounts in 万元
     * @param comparison the head of the sign of a value
     * @param unit the head of the unit of a value
     * @param asWritten the head of the value as the form has it
     * @param qualitative stands for the sign of a value that is a word or a time
     * @param otherQuantity stands for the sign of a value that is a range
     */
    public record SystemColumns(
            String basics,
            String indicators,
            String field,
            String content,
            String year,
            String department,
            String part,
            String yuan,
            String wan,
            String total,
            String sources,
            String government,
            String fiscalAccount,
            String unitFunds,
            String structure,
            String basic,
            String project,
            String comparison,
            String unit,
            String asWritten,
            String qualitative,
            String otherQuantity) {}

    /** A prescribed 一级指标. */
    public record Category(String name, List<Group> groups) {
        public Category {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A prescribed 二级指标.
     *
     * @param ownRows whether a department adds rows of its own here
     * @param note the note that the bureau suggests for own rows; empty when it suggests none
     * @param indicators the fixed rows, the 共性指标; a department edits only their values
     */
    public record Group(String name, boolean ownRows, String note, List<FixedIndicator> indicators) {
        public Group {
            indicators = List.copyOf(indicators);
        }

        /** A row as a department adds it: blank, with a note cell of its own that holds the suggested note. */
        public Indicator ownRow() {
            return Indicator.BLANK.withNote(Optional.of(note));
        }

        private boolean isFixed(IndicatorGroup group, int row) {
            String name = group.indicators().get(row).name();
            return indicators.stream().anyMatch(fixed -> fixed.name().equals(name))
                    && group.indicators().subList(0, row).stream()
                            .noneMatch(before -> before.name().equals(name));
        }

        private IndicatorGroup begun() {
            List<Indicator> rows = new ArrayList<>();
            for (FixedIndicator fixed : indicators) {
                rows.add(new Indicator(fixed.name(), new TargetValue(fixed.value()), Optional.of(fixed.note())));
            }
            if (ownRows) {
                rows.add(ownRow());
            }
            return new IndicatorGroup(name, rows);
        }
    }

    /**
     * A fixed row.
     *
     * @param name the 三级指标 as prescribed
     * @param value the 指标值 with which a new form begins; empty when the department must think of one
     * @param note the 指标值说明 as prescribed
     * @param formerNames what the bureau called it in earlier years, the latest first
     */
    public record FixedIndicator(String name, String value, String note, List<String> formerNames) {
        public FixedIndicator {
            formerNames = List.copyOf(formerNames);
        }
    }

    /**
     * Another table of the same volume, where a text of forms ends.
     *
     * @param title the title above it
     * @param head the words at the left of its head, with which it begins where the title is left out
     */
    public record OtherTable(String title, String head) {}

    /** Whether a department has rows of its own in a group; in one that is not prescribed, all are. */
    public boolean hasOwnRows(IndicatorGroup group) {
        return group(group.name()).map(Group::ownRows).orElse(true);
    }

    /**
     * Whether a row of a group is one that the bureau prescribes, of which a department edits only the value. Of several rows with the
     * name of a prescribed one, as some published forms have them, only the first is.
     */
    public boolean isFixed(IndicatorGroup group, int row) {
        return group(group.name())
                .filter(prescribed -> prescribed.isFixed(group, row))
                .isPresent();
    }

    /** The prescribed group of a name. */
    public Optional<Group> group(String name) {
        return categories.stream()
                .flatMap(category -> category.groups().stream())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
