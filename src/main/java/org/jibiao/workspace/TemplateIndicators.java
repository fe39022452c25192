package org.jibiao.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.FormWords;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.FixedIndicator;
import org.jibiao.text.Texts;

/** Brings the indicators of an earlier form to a standard. */
final class TemplateIndicators {
    private final DepartmentForm earlier;
    private final FormStandard standard;
    private final TemplateChoice choice;
    private final Texts texts;

    /** The earlier group of each prescribed one, where there is one. */
    private final IdentityHashMap<FormStandard.Group, Place.Group> fellows = new IdentityHashMap<>();
    /** The earlier row of each fixed indicator, where there is one. */
    private final IdentityHashMap<FixedIndicator, Place.Row> found = new IdentityHashMap<>();

    private final Set<Place.Group> known = new HashSet<>();
    private final Set<Place.Row> taken = new HashSet<>();

    private final List<IndicatorCategory> categories = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Integer, Integer> newCategories = new HashMap<>();
    private final Map<Place.Group, Place.Group> newGroups = new HashMap<>();
    private final Map<Place.Row, Place.Row> newRows = new HashMap<>();

    TemplateIndicators(DepartmentForm earlier, FormStandard standard, TemplateChoice choice, Texts texts) {
        this.earlier = earlier;
        this.standard = standard;
        this.choice = choice;
        this.texts = texts;
        findGroups();
        findFixed();
        for (FormStandard.Category category : standard.categories()) {
            addPrescribed(category);
        }
        for (int c = 0; c < earlier.categories().size(); c++) {
            addUnknown(c);
        }
    }

    List<IndicatorCategory> categories() {
        return categories;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Optional<Place.Category> placeOf(Place.Category was) {
        return Optional.ofNullable(newCategories.get(was.category())).map(Place.Category::new);
    }

    Optional<Place.Group> placeOf(Place.Group was) {
        return Optional.ofNullable(newGroups.get(was));
    }

    Optional<Place.Row> placeOf(Place.Row was) {
        return Optional.ofNullable(newRows.get(was));
    }

    /** The groups of the earlier form, in their order. */
    private Stream<Place.Group> earlierGroups() {
        return IntStream.range(0, earlier.categories().size())
                .boxed()
                .flatMap(c -> IntStream.range(
                                0, earlier.categories().get(c).groups().size())
                        .mapToObj(g -> new Place.Group(c, g)));
    }

    /** A group is found by its name: first under its own 一级指标, else under whichever. */
    private void findGroups() {
        for (boolean sameCategory : List.of(true, false)) {
            for (FormStandard.Category category : standard.categories()) {
                for (FormStandard.Group group : category.groups()) {
                    if (!fellows.containsKey(group)) {
                        earlierGroups()
                                .filter(at -> !known.contains(at))
                                .filter(at -> FormWords.same(earlier.group(at).name(), group.name()))
                                .filter(at -> !sameCategory || isOf(at, category))
                                .findFirst()
                                .ifPresent(at -> {
                                    fellows.put(group, at);
                                    known.add(at);
                                });
                    }
                }
            }
        }
    }

    private boolean isOf(Place.Group at, FormStandard.Category category) {
        return FormWords.same(earlier.categories().get(at.category()).name(), category.name());
    }

    /**
     * A fixed indicator is found in its group by its present name, else by a former one; else in another group, unless departments have rows
     * of their own there, which may have any name.
     */
    private void findFixed() {
        findFixed(group -> Optional.ofNullable(fellows.get(group)).stream());
        findFixed(group -> earlierGroups().filter(at -> !hasOwnRows(at)));
    }

    private void findFixed(Function<FormStandard.Group, Stream<Place.Group>> search) {
        for (FormStandard.Category category : standard.categories()) {
            for (FormStandard.Group group : category.groups()) {
                for (FixedIndicator indicator : group.indicators()) {
                    if (!found.containsKey(indicator)) {
                        Stream.concat(Stream.of(indicator.name()), indicator.formerNames().stream())
                                .flatMap(name -> search.apply(group)
                                        .flatMap(at -> rows(at, row -> FormWords.same(row.name(), name))))
                                .findFirst()
                                .ifPresent(row -> {
                                    found.put(indicator, row);
                                    taken.add(row);
                                });
                    }
                }
            }
        }
    }

    /** The rows of a group that nobody has taken yet. */
    private Stream<Place.Row> rows(Place.Group at, Predicate<Indicator> which) {
        return IntStream.range(0, earlier.group(at).indicators().size())
                .mapToObj(at::row)
                .filter(row -> !taken.contains(row) && which.test(earlier.indicator(row)));
    }

    private boolean hasOwnRows(Place.Group at) {
        return fellows.entrySet().stream()
                .filter(fellow -> fellow.getValue().equals(at))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(FormStandard.Group::ownRows)
                .orElse(false);
    }

    private void addPrescribed(FormStandard.Category category) {
        int at = categories.size();
        List<IndicatorGroup> groups = new ArrayList<>();
        for (FormStandard.Group group : category.groups()) {
            groups.add(prescribed(category, group, new Place.Group(at, groups.size())));
        }
        for (int c = 0; c < earlier.categories().size(); c++) {
            if (FormWords.same(earlier.categories().get(c).name(), category.name()) && !newCategories.containsKey(c)) {
                newCategories.put(c, at);
                groups.addAll(unknownGroups(c, at, groups.size()));
            }
        }
        categories.add(new IndicatorCategory(category.name(), groups));
    }

    private void addUnknown(int c) {
        if (newCategories.containsKey(c)) {
            return;
        }
        IndicatorCategory category = earlier.categories().get(c);
        List<IndicatorGroup> groups = unknownGroups(c, categories.size(), 0);
        if (!groups.isEmpty() || category.groups().isEmpty()) {
            newCategories.put(c, categories.size());
            categories.add(new IndicatorCategory(category.name(), groups));
        }
    }

    /** The groups of an earlier 一级指标 that the standard does not know. */
    private List<IndicatorGroup> unknownGroups(int c, int newCategory, int after) {
        List<IndicatorGroup> groups = new ArrayList<>();
        for (int g = 0; g < earlier.categories().get(c).groups().size(); g++) {
            Place.Group was = new Place.Group(c, g);
            IndicatorGroup group = earlier.group(was);
            if (known.contains(was)) {
                continue;
            }
            Place.Group at = new Place.Group(newCategory, after + groups.size());
            List<Indicator> kept = ownRows(was, at, 0);
            if (!kept.isEmpty() || group.indicators().isEmpty()) {
                newGroups.put(was, at);
                groups.add(new IndicatorGroup(group.name(), kept));
            }
        }
        return groups;
    }

    private IndicatorGroup prescribed(FormStandard.Category category, FormStandard.Group group, Place.Group at) {
        Optional<Place.Group> was = Optional.ofNullable(fellows.get(group));
        was.ifPresent(place -> newGroups.put(place, at));
        was.filter(place -> !isOf(place, category))
                .ifPresent(place -> remark(
                        at,
                        texts.get(
                                "template.group.moved",
                                choice.year(),
                                named(earlier.categories().get(place.category()).name()),
                                category.name())));
        boolean isNew = was.isEmpty() && group.indicators().stream().noneMatch(found::containsKey);
        if (isNew) {
            remark(at, texts.get("template.group.added", choice.year(), group.name(), fixedNames(group)));
        }
        List<Indicator> rows = new ArrayList<>();
        for (FixedIndicator fixed : group.indicators()) {
            rows.add(fixedRow(fixed, at.row(rows.size()), isNew));
        }
        if (group.ownRows()) {
            was.ifPresent(place -> rows.addAll(ownRows(place, at, rows.size())));
            if (rows.size() == group.indicators().size()) {
                rows.add(group.ownRow());
            }
        } else {
            was.ifPresent(place -> remarkRetired(place, at));
        }
        return new IndicatorGroup(group.name(), rows);
    }

    private String fixedNames(FormStandard.Group group) {
        String names = group.indicators().stream()
                .map(FixedIndicator::name)
                .collect(Collectors.joining(texts.get("template.separator")));
        return names.isEmpty() ? "" : texts.get("template.group.rows", names);
    }

    private Indicator fixedRow(FixedIndicator fixed, Place.Row at, boolean inNewGroup) {
        Optional<Place.Row> was = Optional.ofNullable(found.get(fixed));
        Indicator prescribed = new Indicator(fixed.name(), new TargetValue(fixed.value()), Optional.of(fixed.note()));
        if (was.isEmpty()) {
            if (!inNewGroup) {
                remark(
                        at,
                        fixed.value().isEmpty()
                                ? texts.get("template.added", choice.year(), fixed.name())
                                : texts.get("template.added.value", choice.year(), fixed.name(), fixed.value()));
            }
            return prescribed;
        }
        Indicator before = earlier.indicator(was.get());
        newRows.put(was.get(), at);
        remarkBroughtOver(before, was.get(), fixed, at);
        boolean kept = choice.keepValues() && !before.value().text().isBlank();
        return prescribed.withValue(kept ? before.value() : prescribed.value()).withExtras(before.extras());
    }

    private void remarkBroughtOver(Indicator before, Place.Row was, FixedIndicator fixed, Place.Row at) {
        if (!FormWords.same(before.name(), fixed.name())) {
            remark(
                    new Place.IndicatorName(at),
                    texts.get("template.renamed", choice.year(), before.name(), fixed.name()));
        }
        if (!at.in().equals(newGroups.get(was.in()))) {
            remark(
                    at,
                    texts.get(
                            "template.moved",
                            choice.year(),
                            named(earlier.group(was.in()).name())));
        }
        String note = shownNote(was);
        if (!note.isBlank() && !FormWords.same(note, fixed.note())) {
            remarks.add(Remark.leftOver(
                    "",
                    texts.get("template.note", choice.year(), fixed.name()),
                    Optional.of(new Place.IndicatorNote(at)),
                    note));
        }
    }

    /** What stands in the note cell of a row, whether or not it begins there. */
    private String shownNote(Place.Row at) {
        List<Indicator> rows = earlier.group(at.in()).indicators();
        for (int row = at.row(); row >= 0; row--) {
            Optional<String> note = rows.get(row).note();
            if (note.isPresent()) {
                return note.get();
            }
        }
        return "";
    }

    /** The rows of a group that no fixed indicator has taken, each with the note that it showed. */
    private List<Indicator> ownRows(Place.Group was, Place.Group at, int after) {
        DepartmentForm left = earlier;
        List<Integer> own = new ArrayList<>();
        for (int row = earlier.group(was).indicators().size() - 1; row >= 0; row--) {
            if (taken.contains(was.row(row))) {
                left = new Change.RemoveIndicator(was.row(row)).applyTo(left);
            } else {
                own.addFirst(row);
            }
        }
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : left.group(was).indicators()) {
            newRows.put(was.row(own.get(rows.size())), at.row(after + rows.size()));
            // After the fixed rows the blank cell at the top of the group must begin where it is now.
            boolean beginsBelow = rows.isEmpty() && after > 0 && row.note().isEmpty();
            Indicator kept = beginsBelow ? row.withNote(Optional.of("")) : row;
            rows.add(choice.keepValues() ? kept : kept.withValue(TargetValue.BLANK));
        }
        return rows;
    }

    private void remarkRetired(Place.Group was, Place.Group at) {
        rows(was, row -> true).forEach(row -> {
            Indicator indicator = earlier.indicator(row);
            String value = indicator.value().text();
            String note = shownNote(row);
            List<String> said = new ArrayList<>();
            if (!indicator.name().isBlank()) {
                said.add(texts.get("template.retired.name", indicator.name()));
            }
            if (!value.isBlank()) {
                said.add(texts.get("template.retired.value", value));
            }
            if (!note.isBlank()) {
                said.add(texts.get("template.retired.note", note));
            }
            indicator
                    .extras()
                    .forEach(extra -> said.add(texts.get("template.retired.extra", extra.head(), extra.text())));
            if (!said.isEmpty()) {
                String message = texts.get(
                        "template.retired",
                        choice.year(),
                        named(indicator.name()),
                        String.join(texts.get("template.semicolon"), said));
                remarks.add(Remark.leftOver("", message, Optional.of(at), String.join("\n", said)));
            }
        });
    }

    private String named(String name) {
        return name.isBlank() ? texts.get("template.unnamed") : name;
    }

    private void remark(Place place, String message) {
        remarks.add(new Remark("", message, Optional.of(place)));
    }
}
