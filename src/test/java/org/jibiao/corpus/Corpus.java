package org.jibiao.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.FundSources;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.SpendingStructure;
import org.jibiao.form.TargetValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published forms that tests are held against. Reads the JSON by itself, so that our own JSON reader can be held against
 * it too.
 */
public final class Corpus {
    private Corpus() {}

    /** All published forms, in the order of the volume. */
    public static List<PublishedForm> published() {
        return JsonMapper.shared()
                .readTree(resource("departments.json"))
                .valueStream()
                .map(Corpus::published)
                .toList();
    }

    /** What all published forms say. */
    public static List<DepartmentForm> forms() {
        return published().stream().map(PublishedForm::form).toList();
    }

    /**
     * The whole published volume as one text: its preface, its forms and the table of its projects, 69,000 lines long and once more
     * with its head for every department.
     */
    public static String volume() {
        StringBuilder volume = new StringBuilder(resource("preface.txt")).append('\n');
        published().forEach(form -> volume.append(form.text()).append('\n'));
        return volume.append(resource("projects.txt")).toString();
    }

    /** The published form of a number, for example 6 for {@code form-06.txt}. */
    public static PublishedForm published(int index) {
        return published().stream()
                .filter(form -> form.index() == index)
                .findFirst()
                .orElseThrow();
    }

    /** Published forms as another office program wrote them: every format for each, in two styles. */
    public static List<ForeignFile> foreign() {
        return Stream.of("00-style0", "06-style1", "21-style0", "27-style1", "40-style0")
                .flatMap(
                        name -> Stream.of("docx", "doc", "xlsx", "xls", "pdf").map(extension -> name + "." + extension))
                .map(name -> new ForeignFile(
                        "form-" + name,
                        published(Integer.parseInt(name.substring(0, 2))).form()))
                .toList();
    }

    /** A file of {@code foreign/}. */
    public static byte[] foreign(String name) {
        return bytes("foreign/" + name);
    }

    private static PublishedForm published(JsonNode json) {
        int index = json.required("index").intValue();
        return new PublishedForm(index, form(json), json, resource("forms-text/form-%02d.txt".formatted(index)));
    }

    private static DepartmentForm form(JsonNode json) {
        List<MainTask> tasks = json.required("tasks")
                .valueStream()
                .map(task -> new MainTask(text(task, "name"), text(task, "content")))
                .toList();
        return new DepartmentForm(
                json.required("year").intValue(),
                text(json, "department"),
                text(json, "annualGoal"),
                tasks,
                budget(json.required("budget")),
                categories(json.required("indicators")));
    }

    private static Budget budget(JsonNode json) {
        JsonNode sources = json.required("sources");
        JsonNode structure = json.required("structure");
        return new Budget(
                amount(json, "total"),
                new FundSources(
                        amount(sources, "government"), amount(sources, "fiscalAccount"), amount(sources, "unitFunds")),
                new SpendingStructure(amount(structure, "basic"), amount(structure, "project")));
    }

    private static List<IndicatorCategory> categories(JsonNode json) {
        Map<String, Map<String, List<Indicator>>> rows = new LinkedHashMap<>();
        for (JsonNode row : json) {
            rows.computeIfAbsent(text(row, "category"), name -> new LinkedHashMap<>())
                    .computeIfAbsent(text(row, "group"), name -> new ArrayList<>())
                    .add(new Indicator(text(row, "name"), new TargetValue(text(row, "value")), optional(row, "note")));
        }
        List<IndicatorCategory> categories = new ArrayList<>();
        rows.forEach((category, groups) -> categories.add(new IndicatorCategory(
                category,
                groups.entrySet().stream()
                        .map(group -> new IndicatorGroup(group.getKey(), group.getValue()))
                        .toList())));
        return categories;
    }

    private static String text(JsonNode json, String key) {
        return optional(json, key).orElse("");
    }

    private static Optional<Money> amount(JsonNode json, String key) {
        return optional(json, key).map(amount -> new Money(new BigDecimal(amount)));
    }

    private static Optional<String> optional(JsonNode json, String key) {
        JsonNode value = json.required(key);
        return value.isNull() ? Optional.empty() : Optional.of(value.stringValue());
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
