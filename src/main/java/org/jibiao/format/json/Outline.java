package org.jibiao.format.json;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;

/** How rows that name their category and group are divided into categories and groups. */
final class Outline {
    private Outline() {}

    /** A row with the names of what it belongs to. */
    record NamedRow(String category, String group, Indicator indicator) {}

    /** Categories and groups made of neighbouring rows with the same names. */
    static List<IndicatorCategory> fromNames(List<NamedRow> rows) {
        List<IndicatorCategory> categories = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            String category = rows.get(begin).category();
            if (i == rows.size() || !rows.get(i).category().equals(category)) {
                categories.add(new IndicatorCategory(category, groups(rows.subList(begin, i))));
                begin = i;
            }
        }
        return categories;
    }

    private static List<IndicatorGroup> groups(List<NamedRow> rows) {
        List<IndicatorGroup> groups = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            String group = rows.get(begin).group();
            if (i == rows.size() || !rows.get(i).group().equals(group)) {
                groups.add(new IndicatorGroup(
                        group,
                        rows.subList(begin, i).stream().map(NamedRow::indicator).toList()));
                begin = i;
            }
        }
        return groups;
    }

    /** Whether the names alone tell how the rows are divided. */
    static boolean followsFromNames(List<IndicatorCategory> categories) {
        return fromNames(rows(categories)).equals(categories);
    }

    private static List<NamedRow> rows(List<IndicatorCategory> categories) {
        List<NamedRow> rows = new ArrayList<>();
        for (IndicatorCategory category : categories) {
            for (IndicatorGroup group : category.groups()) {
                group.indicators().forEach(row -> rows.add(new NamedRow(category.name(), group.name(), row)));
            }
        }
        return rows;
    }
}
