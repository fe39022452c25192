package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Money;
import org.jibiao.standard.Standards;
import org.jibiao.standard.Term;
import org.jibiao.standard.Vocabulary;

/** Whatever stands in a document is in a form or in a remark, however odd the document is. */
class NothingIsLostTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final List<String> LABELS = words(Term.Scope.FIELD);
    private static final List<String> TASK_HEADS = words(Term.Scope.TASK_HEAD);
    private static final List<String> GRID_HEADS = words(Term.Scope.GRID_HEAD);
    private static final List<String> TITLES = List.of("2024年部门整体绩效目标表", "部门（单位）整体支出绩效目标申报表", "项目支出绩效目标表（2025年度）");

    private final FormFinder finder = new FormFinder(STANDARDS);

    @Property(tries = 1000)
    void everyWordIsInAFormOrInARemark(@ForAll Random random) {
        OddDocument odd = new OddDocument(random);
        SourceForms found = finder.find(odd.document());
        StringBuilder said = new StringBuilder();
        List<BigDecimal> amounts = new ArrayList<>();
        found.remarks().forEach(remark -> said.append(remark.message()).append(remark.leftOver()));
        for (SourceForm source : found.forms()) {
            Reading reading = finder.read(source);
            reading.remarks().forEach(remark -> said.append(remark.message()).append(remark.leftOver()));
            append(reading.form(), said, amounts);
        }
        String all = said.toString();
        for (String word : odd.words) {
            assertThat(all.contains(word)).as(odd.around(word)).isTrue();
        }
        for (String number : odd.numbers) {
            BigDecimal yuan = new BigDecimal(number);
            assertThat(all.contains(number)
                            || amounts.stream()
                                    .anyMatch(amount -> amount.compareTo(yuan) == 0
                                            || amount.compareTo(yuan.scaleByPowerOfTen(4)) == 0))
                    .as(odd.around(number))
                    .isTrue();
        }
    }

    private static void append(DepartmentForm form, StringBuilder said, List<BigDecimal> amounts) {
        said.append(form.department()).append(form.annualGoal());
        form.tasks().forEach(task -> said.append(task.name()).append(task.content()));
        for (IndicatorCategory category : form.categories()) {
            said.append(category.name());
            for (IndicatorGroup group : category.groups()) {
                said.append(group.name());
                for (Indicator row : group.indicators()) {
                    said.append(row.name())
                            .append(row.value().text())
                            .append(row.note().orElse(""));
                    row.extras().forEach(extra -> said.append(extra.head()).append(extra.text()));
                }
            }
        }
        for (AmountField field : AmountField.values()) {
            form.budget().amount(field).map(Money::yuan).ifPresent(amounts::add);
        }
    }

    private static List<String> words(Term.Scope scope) {
        Vocabulary vocabulary = STANDARDS.vocabulary();
        return vocabulary.terms().stream()
                .filter(entry -> entry.term().isIn(scope))
                .flatMap(entry -> entry.words().stream())
                .toList();
    }

    /** A document of labels, heads and words at any place. */
    private static final class OddDocument {
        private final Random random;
        private final List<SourceBlock> blocks = new ArrayList<>();

        /** The words of which none may be lost, none within another. */
        final List<String> words = new ArrayList<>();

        final List<String> numbers = new ArrayList<>();

        OddDocument(Random random) {
            this.random = random;
            for (int i = 0; i <= random.nextInt(8); i++) {
                switch (random.nextInt(5)) {
                    case 0 -> blocks.add(new SourceBlock.Line(oneOf(TITLES), ""));
                    case 1 -> blocks.add(new SourceBlock.Line(text(), ""));
                    case 2 -> blocks.add(new SourceBlock.Part("Sheet" + i));
                    default -> blocks.add(new SourceBlock.Table(rows(), (row, column) -> row + ":" + column));
                }
            }
        }

        SourceDocument document() {
            return new SourceDocument(blocks, List.of());
        }

        /** The text of a document that has a word in it, for a message. */
        String around(String word) {
            StringBuilder around = new StringBuilder(word);
            for (SourceBlock block : blocks) {
                switch (block) {
                    case SourceBlock.Line line -> around.append('\n').append(line.text());
                    case SourceBlock.Part part -> around.append("\n-- ").append(part.name());
                    case SourceBlock.Table table ->
                        table.rows().forEach(row -> {
                            around.append("\n|");
                            row.cells()
                                    .forEach(cell -> around.append(" %d+%d×%d %s |"
                                            .formatted(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text())));
                        });
                }
            }
            return around.toString();
        }

        private List<Row> rows() {
            int columns = 2 + random.nextInt(7);
            int count = 1 + random.nextInt(12);
            boolean[][] taken = new boolean[count][columns];
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < count; row++) {
                List<String> texts = texts(columns);
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    if (!taken[row][column]) {
                        int wide = free(taken[row], column, random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1);
                        int high = random.nextInt(5) == 0 ? Math.min(1 + random.nextInt(4), count - row) : 1;
                        for (int below = row; below < row + high; below++) {
                            for (int right = column; right < column + wide; right++) {
                                taken[below][right] = true;
                            }
                        }
                        cells.add(Cell.found(
                                column, wide, high, texts.get(column).isEmpty() ? "" : cell(texts.get(column))));
                    }
                }
                rows.add(new Row(cells));
            }
            return rows;
        }

        private static int free(boolean[] taken, int column, int wanted) {
            int wide = 1;
            while (wide < wanted && column + wide < taken.length && !taken[column + wide]) {
                wide++;
            }
            return wide;
        }

        /** What kinds of text the cells of a row have. */
        private List<String> texts(int columns) {
            List<String> texts = new ArrayList<>();
            switch (random.nextInt(6)) {
                case 0 -> texts.addAll(List.of("一级指标", "二级指标", "三级指标", "指标值", "指标值说明", oneOf(GRID_HEADS)));
                case 1 -> texts.addAll(List.of(oneOf(LABELS), "任务名称", "主要内容", oneOf(TASK_HEADS)));
                case 2 -> texts.addAll(List.of(oneOf(LABELS), "#", oneOf(LABELS), "#"));
                case 3 -> texts.addAll(List.of(oneOf(LABELS), "#"));
                case 4 -> texts.addAll(List.of("合计", "#", "#"));
                default -> texts.addAll(List.of("#", "#", "#", "#", "#"));
            }
            if (random.nextInt(8) == 0) {
                Collections.shuffle(texts, random);
            }
            while (texts.size() < columns) {
                texts.add(random.nextBoolean() ? "#" : "");
            }
            return texts;
        }

        /** A text for its kind; what is {@code #} may be anything. */
        private String cell(String kind) {
            return kind.equals("#") ? text() : kind;
        }

        private String text() {
            return switch (random.nextInt(12)) {
                case 0 -> "";
                case 1 -> number();
                case 2 -> oneOf(LABELS) + "：" + word();
                case 3 -> oneOf(LABELS) + "：" + word() + "　　" + oneOf(LABELS) + "：" + word();
                case 4 -> oneOf(LABELS);
                case 5 -> oneOf(GRID_HEADS);
                case 6 -> ">=" + number() + "%";
                case 7 -> "目标1：" + word() + "\n目标2：" + word();
                case 8 -> oneOf(LABELS) + "（续）";
                default -> word();
            };
        }

        private String word() {
            String word = "词" + (char) ('A' + random.nextInt(26)) + words.size() + "尾";
            words.add(word);
            return word;
        }

        private String number() {
            String number = "%d.%02d".formatted(100_000 + random.nextInt(900_000), random.nextInt(100));
            numbers.add(number);
            return number;
        }

        private String oneOf(List<String> words) {
            return words.get(random.nextInt(words.size()));
        }
    }
}
