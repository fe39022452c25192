package org.jibiao.format.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.AmountField;
import org.jibiao.form.Place;

/**
 * The places of a form as words that stay the same from version to version: {@code value 1.0.3} is the 指标值 of the fourth row of the first
 * 二级指标 of the second 一级指标. Indexes begin at 0.
 */
final class PlaceKeys {
    /** No form has more rows in a list; longer numbers would not be an int. */
    private static final Pattern KEY = Pattern.compile("([a-zA-Z]+)(?: ([a-zA-Z]+|[0-9]{1,6}(?:\\.[0-9]{1,6})*))?");

    private static final String YEAR = "year";
    private static final String DEPARTMENT = "department";
    private static final String ANNUAL_GOAL = "annualGoal";
    private static final String TASK = "task";
    private static final String TASK_NAME = "taskName";
    private static final String TASK_CONTENT = "taskContent";
    private static final String AMOUNT = "amount";
    private static final String CATEGORY = "category";
    private static final String GROUP = "group";
    private static final String ROW = "row";
    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String NOTE = "note";

    private static final Map<AmountField, String> AMOUNTS = Map.of(
            AmountField.TOTAL, FormKeys.TOTAL,
            AmountField.GOVERNMENT, FormKeys.GOVERNMENT,
            AmountField.FISCAL_ACCOUNT, FormKeys.FISCAL_ACCOUNT,
            AmountField.UNIT_FUNDS, FormKeys.UNIT_FUNDS,
            AmountField.BASIC, FormKeys.BASIC,
            AmountField.PROJECT, FormKeys.PROJECT);

    private PlaceKeys() {}

    static String key(Place place) {
        return switch (place) {
            case Place.Year year -> YEAR;
            case Place.Department department -> DEPARTMENT;
            case Place.AnnualGoal goal -> ANNUAL_GOAL;
            case Place.Task task -> TASK + " " + task.task();
            case Place.TaskName name -> TASK_NAME + " " + name.task();
            case Place.TaskContent content -> TASK_CONTENT + " " + content.task();
            case Place.Amount amount -> AMOUNT + " " + AMOUNTS.get(amount.field());
            case Place.Category category -> CATEGORY + " " + category.category();
            case Place.Group group -> GROUP + " " + indexes(group);
            case Place.Row row -> ROW + " " + indexes(row);
            case Place.IndicatorName name -> NAME + " " + indexes(name.at());
            case Place.IndicatorValue value -> VALUE + " " + indexes(value.at());
            case Place.IndicatorNote note -> NOTE + " " + indexes(note.at());
        };
    }

    private static String indexes(Place.Group group) {
        return group.category() + "." + group.group();
    }

    private static String indexes(Place.Row row) {
        return indexes(row.in()) + "." + row.row();
    }

    /** The place of a key; empty when it is none, as one of a later version may be. */
    static Optional<Place> place(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String which = matcher.group(2) == null ? "" : matcher.group(2);
        return switch (matcher.group(1)) {
            case YEAR -> Optional.of(new Place.Year());
            case DEPARTMENT -> Optional.of(new Place.Department());
            case ANNUAL_GOAL -> Optional.of(new Place.AnnualGoal());
            case TASK -> numbered(which, Place.Task::new);
            case TASK_NAME -> numbered(which, Place.TaskName::new);
            case TASK_CONTENT -> numbered(which, Place.TaskContent::new);
            case AMOUNT ->
                AMOUNTS.entrySet().stream()
                        .filter(field -> field.getValue().equals(which))
                        .findFirst()
                        .map(field -> new Place.Amount(field.getKey()));
            case CATEGORY -> numbered(which, Place.Category::new);
            case GROUP -> numbers(which, 2).map(at -> new Place.Group(at[0], at[1]));
            case ROW -> row(which).map(Place.class::cast);
            case NAME -> row(which).map(Place.IndicatorName::new);
            case VALUE -> row(which).map(Place.IndicatorValue::new);
            case NOTE -> row(which).map(Place.IndicatorNote::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> numbered(String which, IntFunction<Place> place) {
        return numbers(which, 1).map(at -> place.apply(at[0]));
    }

    private static Optional<Place.Row> row(String which) {
        return numbers(which, 3).map(at -> new Place.Group(at[0], at[1]).row(at[2]));
    }

    private static Optional<int[]> numbers(String which, int count) {
        if (which.isEmpty() || !Character.isDigit(which.charAt(0))) {
            return Optional.empty();
        }
        int[] numbers = Pattern.compile("\\.")
                .splitAsStream(which)
                .mapToInt(Integer::parseInt)
                .toArray();
        return numbers.length == count ? Optional.of(numbers) : Optional.empty();
    }
}
