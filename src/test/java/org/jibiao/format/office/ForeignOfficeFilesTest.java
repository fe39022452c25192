package org.jibiao.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.ForeignFile;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.excel.XlsDocumentReader;
import org.jibiao.format.excel.XlsxDocumentReader;
import org.jibiao.format.word.DocDocumentReader;
import org.jibiao.format.word.DocxDocumentReader;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.FormFinder;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published forms as another office program wrote them: what the readers make of them before anybody looks for a form. */
class ForeignOfficeFilesTest {
    private static final List<DocumentReader> READERS = List.of(
            new DocxDocumentReader(), new DocDocumentReader(), new XlsxDocumentReader(), new XlsDocumentReader());

    static List<ForeignFile> officeFiles() {
        return Corpus.foreign().stream()
                .filter(file -> !file.extension().equals("pdf"))
                .toList();
    }

    static List<String> forms() {
        return officeFiles().stream()
                .map(file -> file.name().substring(0, file.name().indexOf('.')))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("officeFiles")
    void everyFileIsReadByTheReaderOfItsFormatAlone(ForeignFile file) {
        assertThat(READERS.stream()
                        .filter(reader -> reader.recognises(file.content()))
                        .map(DocumentReader::id))
                .containsExactly(file.extension());
    }

    @ParameterizedTest
    @MethodSource("officeFiles")
    void everyTextOfTheFormStandsInACellAndNothingIsRemarked(ForeignFile file) throws IOException {
        SourceDocument document = read(file.name());
        assertThat(document.remarks()).isEmpty();
        List<String> cells = tables(document)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
        assertThat(cells).containsAll(texts(file.form()));
    }

    @ParameterizedTest
    @MethodSource("officeFiles")
    void everyPlaceOfATableIsCoveredOnce(ForeignFile file) throws IOException {
        tables(read(file.name())).forEach(ForeignOfficeFilesTest::checkCovered);
    }

    /** All that may be left over is the line for names and signatures under the table. */
    @ParameterizedTest
    @MethodSource("officeFiles")
    void everyFieldOfTheFormIsReadAndNothingElseRemarked(ForeignFile file) throws IOException {
        FormFinder finder = new FormFinder(Standards.bundled());
        DocumentReader reader = READERS.stream()
                .filter(any -> any.recognises(file.content()))
                .findFirst()
                .orElseThrow();
        Reading reading =
                new ForeignFormReader(reader, finder).read(file.content()).getFirst();
        assertThat(reading.form()).isEqualTo(file.form());
        assertThat(reading.remarks())
                .allSatisfy(remark -> assertThat(remark.leftOver()).startsWith("填报人"));
    }

    /** The two kinds of Word file say in quite different ways where a cell ends. */
    @ParameterizedTest
    @MethodSource("forms")
    void theOldAndTheNewWordFileShowTheSame(String form) throws IOException {
        assertThat(shown(read(form + ".doc"))).isEqualTo(shown(read(form + ".docx")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theOldAndTheNewExcelFileShowTheSame(String form) throws IOException {
        assertThat(shown(read(form + ".xls"))).isEqualTo(shown(read(form + ".xlsx")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void wordAndExcelShowTheSameTable(String form) throws IOException {
        List<Row> word = tables(read(form + ".docx")).findFirst().orElseThrow().rows();
        List<Row> excel = tables(read(form + ".xlsx")).findFirst().orElseThrow().rows();
        // The lines above and under the table are rows of the worksheet.
        assertThat(spans(excel)).containsSequence(spans(word).toArray(String[]::new));
    }

    @Test
    void thePlaceOfACellIsSaidInTheWordsOfItsProgram() throws IOException {
        assertThat(tables(read("form-00-style0.docx"))
                        .findFirst()
                        .orElseThrow()
                        .locator()
                        .where(4, 2))
                .isEqualTo("第 1 个表格第 5 行第 3 列");
        assertThat(tables(read("form-00-style0.xlsx"))
                        .findFirst()
                        .orElseThrow()
                        .locator()
                        .where(11, 2))
                .isEqualTo("工作表“Sheet1”单元格 C12");
    }

    private static SourceDocument read(String name) throws IOException {
        byte[] content = Corpus.foreign(name);
        DocumentReader reader = READERS.stream()
                .filter(any -> any.recognises(content))
                .findFirst()
                .orElseThrow();
        return reader.read(content, ReadingProgress.NONE);
    }

    private static Stream<SourceBlock.Table> tables(SourceDocument document) {
        return document.blocks().stream()
                .filter(SourceBlock.Table.class::isInstance)
                .map(SourceBlock.Table.class::cast);
    }

    /** What a document shows, with its spans. */
    private static List<Object> shown(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> switch (block) {
                    case SourceBlock.Line line -> line.text();
                    case SourceBlock.Part part -> part.name();
                    case SourceBlock.Table table -> table.rows();
                })
                .collect(Collectors.toList());
    }

    private static List<String> spans(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.column() + " " + cell.columnSpan() + "x" + cell.rowSpan())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static void checkCovered(SourceBlock.Table table) {
        int columns = table.rows().getFirst().cells().stream()
                .mapToInt(Cell::columnSpan)
                .sum();
        int[][] covered = new int[table.rows().size()][columns];
        for (int row = 0; row < covered.length; row++) {
            for (Cell cell : table.rows().get(row).cells()) {
                for (int i = row; i < row + cell.rowSpan(); i++) {
                    for (int j = cell.column(); j < cell.column() + cell.columnSpan(); j++) {
                        covered[i][j]++;
                    }
                }
            }
        }
        assertThat(Stream.of(covered)).allSatisfy(row -> assertThat(row).containsOnly(1));
    }

    private static List<String> texts(DepartmentForm form) {
        List<String> texts = new ArrayList<>();
        texts.add(form.annualGoal());
        form.tasks().forEach(task -> {
            texts.add(task.name());
            texts.add(task.content());
        });
        for (IndicatorCategory category : form.categories()) {
            for (IndicatorGroup group : category.groups()) {
                group.indicators().forEach(indicator -> {
                    texts.add(indicator.name());
                    indicator.note().ifPresent(texts::add);
                });
            }
        }
        texts.removeIf(String::isBlank);
        return texts;
    }
}
