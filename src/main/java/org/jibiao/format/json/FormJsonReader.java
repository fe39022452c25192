package org.jibiao.format.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.FundSources;
import org.jibiao.form.Indicator;
import org.jibiao.form.Indicator.Extra;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.SpendingStructure;
import org.jibiao.form.TargetValue;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.Outline.NamedRow;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;

/**
 * Reads one form. A key that is missing reads as blank, and one that is unknown is passed over, each with a remark; a value of the
 * wrong kind is an error, because what was meant cannot be known.
 */
final class FormJsonReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** More digits than any number of 元 has; a short text such as 1E+999999 would otherwise fill the memory. */
    private static final int MOST_DIGITS = 40;

    private final Texts texts;
    private final List<Remark> remarks;

    FormJsonReader(Texts texts, List<Remark> remarks) {
        this.texts = texts;
        this.remarks = remarks;
    }

    DepartmentForm form(Spot root) throws UnreadableFileException {
        checkFormat(root);
        remarkUnknown(
                root,
                FormKeys.FORMAT,
                FormKeys.SCHEMA,
                FormKeys.YEAR,
                FormKeys.DEPARTMENT,
                FormKeys.ANNUAL_GOAL,
                FormKeys.TASKS,
                FormKeys.BUDGET,
                FormKeys.INDICATORS,
                FormKeys.OUTLINE);
        return new DepartmentForm(
                year(root),
                text(root, FormKeys.DEPARTMENT),
                text(root, FormKeys.ANNUAL_GOAL),
                tasks(root),
                budget(root),
                categories(root));
    }

    private void checkFormat(Spot root) throws UnreadableFileException {
        Optional<Spot> format = root.member(FormKeys.FORMAT);
        if (format.isPresent() && !format.get().text().orElse("").equals(FormKeys.FORMAT_NAME)) {
            throw format.get().unreadable(texts.get("form.otherFormat", FormKeys.FORMAT_NAME));
        }
        Optional<Spot> schema = root.member(FormKeys.SCHEMA);
        if (schema.isPresent() && schema.get().count() > FormKeys.SCHEMA_VERSION) {
            throw schema.get().unreadable(texts.get("form.newer", schema.get().count(), FormKeys.SCHEMA_VERSION));
        }
        if (root.member(FormKeys.DEPARTMENT).isEmpty()
                && root.member(FormKeys.INDICATORS).isEmpty()) {
            throw root.unreadable(texts.get("form.none"));
        }
    }

    private int year(Spot root) throws UnreadableFileException {
        Optional<Spot> year = root.member(FormKeys.YEAR);
        if (year.isEmpty()) {
            throw root.unreadable(texts.get("form.noYear"));
        }
        int number = year.get().wholeNumber();
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            remarks.add(
                    new Remark(year.get().where(), texts.get("form.oddYear", number), Optional.of(new Place.Year())));
        }
        return number;
    }

    private List<MainTask> tasks(Spot root) throws UnreadableFileException {
        List<MainTask> tasks = new ArrayList<>();
        for (Spot task : items(root, FormKeys.TASKS)) {
            remarkUnknown(task, FormKeys.NAME, FormKeys.CONTENT);
            tasks.add(new MainTask(text(task, FormKeys.NAME), text(task, FormKeys.CONTENT)));
        }
        return tasks;
    }

    private Budget budget(Spot root) throws UnreadableFileException {
        Optional<Spot> found = present(root, FormKeys.BUDGET);
        if (found.isEmpty()) {
            return Budget.BLANK;
        }
        Spot budget = found.get();
        remarkUnknown(budget, FormKeys.TOTAL, FormKeys.SOURCES, FormKeys.STRUCTURE);
        return new Budget(amount(budget, FormKeys.TOTAL), sources(budget), structure(budget));
    }

    private FundSources sources(Spot budget) throws UnreadableFileException {
        Optional<Spot> found = present(budget, FormKeys.SOURCES);
        if (found.isEmpty()) {
            return FundSources.BLANK;
        }
        Spot sources = found.get();
        remarkUnknown(sources, FormKeys.GOVERNMENT, FormKeys.FISCAL_ACCOUNT, FormKeys.UNIT_FUNDS);
        return new FundSources(
                amount(sources, FormKeys.GOVERNMENT),
                amount(sources, FormKeys.FISCAL_ACCOUNT),
                amount(sources, FormKeys.UNIT_FUNDS));
    }

    private SpendingStructure structure(Spot budget) throws UnreadableFileException {
        Optional<Spot> found = present(budget, FormKeys.STRUCTURE);
        if (found.isEmpty()) {
            return SpendingStructure.BLANK;
        }
        Spot structure = found.get();
        remarkUnknown(structure, FormKeys.BASIC, FormKeys.PROJECT);
        return new SpendingStructure(amount(structure, FormKeys.BASIC), amount(structure, FormKeys.PROJECT));
    }

    private Optional<Money> amount(Spot parent, String key) throws UnreadableFileException {
        Optional<Spot> found = present(parent, key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Spot spot = found.get();
        String written = amountText(spot);
        return switch (Money.parse(written)) {
            case Money.Parsed.Blank blank -> Optional.empty();
            case Money.Parsed.Valid valid -> Optional.of(valid.money());
            case Money.Parsed.Invalid invalid -> throw spot.unreadable(reason(invalid.reason(), written));
        };
    }

    private String amountText(Spot spot) throws UnreadableFileException {
        return switch (spot.value()) {
            case Json.Text text -> text.text();
            case Json.Numeral number -> {
                if (Math.abs((long) number.number().scale()) + number.number().precision() > MOST_DIGITS) {
                    throw spot.unreadable(texts.get("amount.noNumber"));
                }
                yield number.number().toPlainString();
            }
            default -> throw spot.unreadable(texts.get("amount.noNumber"));
        };
    }

    private String reason(Money.Reason reason, String written) {
        return switch (reason) {
            case NOT_A_NUMBER -> texts.get("amount.noAmount", written);
            case ODD_GROUPS -> texts.get("amount.oddGroups", written);
            case FRACTION_OF_FEN -> texts.get("amount.fraction", written);
            case NEGATIVE -> texts.get("amount.negative", written);
        };
    }

    private List<IndicatorCategory> categories(Spot root) throws UnreadableFileException {
        List<NamedRow> rows = new ArrayList<>();
        List<Spot> spots = items(root, FormKeys.INDICATORS);
        for (Spot row : spots) {
            remarkUnknown(
                    row,
                    FormKeys.CATEGORY,
                    FormKeys.GROUP,
                    FormKeys.NAME,
                    FormKeys.VALUE,
                    FormKeys.NOTE,
                    FormKeys.EXTRAS);
            Optional<Spot> note = member(row, FormKeys.NOTE);
            Indicator indicator = new Indicator(
                    text(row, FormKeys.NAME),
                    new TargetValue(text(row, FormKeys.VALUE)),
                    note.isPresent() ? note.get().text() : Optional.empty(),
                    extras(row));
            rows.add(new NamedRow(text(row, FormKeys.CATEGORY), text(row, FormKeys.GROUP), indicator));
        }
        Optional<Spot> outline = root.member(FormKeys.OUTLINE);
        return outline.isPresent() ? divided(outline.get(), rows, spots) : Outline.fromNames(rows);
    }

    private List<Extra> extras(Spot row) throws UnreadableFileException {
        List<Extra> extras = new ArrayList<>();
        Optional<Spot> written = row.member(FormKeys.EXTRAS).filter(spot -> !(spot.value() instanceof Json.Nothing));
        for (Spot extra : written.isPresent() ? written.get().items() : List.<Spot>of()) {
            remarkUnknown(extra, FormKeys.HEAD, FormKeys.TEXT);
            String text = text(extra, FormKeys.TEXT);
            if (!text.isEmpty()) {
                extras.add(new Extra(text(extra, FormKeys.HEAD), text));
            }
        }
        return extras;
    }

    /** The rows divided as the outline says; both must name the same categories and groups. */
    private List<IndicatorCategory> divided(Spot outline, List<NamedRow> rows, List<Spot> spots)
            throws UnreadableFileException {
        List<IndicatorCategory> categories = new ArrayList<>();
        int next = 0;
        for (Spot category : outline.items()) {
            remarkUnknown(category, FormKeys.CATEGORY, FormKeys.GROUPS);
            String categoryName = text(category, FormKeys.CATEGORY);
            List<IndicatorGroup> groups = new ArrayList<>();
            for (Spot group : items(category, FormKeys.GROUPS)) {
                remarkUnknown(group, FormKeys.GROUP, FormKeys.ROWS);
                String groupName = text(group, FormKeys.GROUP);
                Optional<Spot> count = member(group, FormKeys.ROWS);
                int size = count.isPresent() ? count.get().count() : 0;
                if (size > rows.size() - next) {
                    throw group.unreadable(texts.get("outline.more", size, rows.size() - next));
                }
                List<Indicator> indicators = new ArrayList<>();
                for (NamedRow row : rows.subList(next, next + size)) {
                    if (!row.category().equals(categoryName) || !row.group().equals(groupName)) {
                        throw spots.get(next)
                                .unreadable(texts.get("outline.other", group.path(), categoryName, groupName));
                    }
                    indicators.add(row.indicator());
                    next++;
                }
                groups.add(new IndicatorGroup(groupName, indicators));
            }
            categories.add(new IndicatorCategory(categoryName, groups));
        }
        if (next < rows.size()) {
            throw spots.get(next).unreadable(texts.get("outline.less"));
        }
        return categories;
    }

    private String text(Spot parent, String key) throws UnreadableFileException {
        Optional<Spot> member = member(parent, key);
        return member.isPresent() ? member.get().text().orElse("") : "";
    }

    private List<Spot> items(Spot parent, String key) throws UnreadableFileException {
        Optional<Spot> member = present(parent, key);
        return member.isPresent() ? member.get().items() : List.of();
    }

    /** The member of a key unless it is missing or null. */
    private Optional<Spot> present(Spot parent, String key) throws UnreadableFileException {
        return member(parent, key).filter(member -> !(member.value() instanceof Json.Nothing));
    }

    private Optional<Spot> member(Spot parent, String key) throws UnreadableFileException {
        Optional<Spot> member = parent.member(key);
        if (member.isEmpty()) {
            remarks.add(new Remark(parent.where(), texts.get("key.missing", key), Optional.empty()));
        }
        return member;
    }

    private void remarkUnknown(Spot parent, String... known) throws UnreadableFileException {
        Set<String> unknown = new HashSet<>(parent.members().members().keySet());
        unknown.removeAll(Set.of(known));
        for (String key : parent.members().members().keySet()) {
            if (unknown.contains(key)) {
                Optional<Spot> member = parent.member(key);
                member.ifPresent(
                        spot -> remarks.add(new Remark(spot.where(), texts.get("key.unknown", key), Optional.empty())));
            }
        }
    }
}
