package org.jibiao.format.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jibiao.format.Program;
import org.jibiao.format.RemarkReport;
import org.jibiao.format.RemarkReportWriter;
import org.jibiao.format.archive.OfficeProperties;
import org.jibiao.sheet.FormKind;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;

/**
 * Writes the report of an import as an Excel file, for people: a sheet with a row for each form, and one with a row for each remark, both to
 * be sorted and filtered.
 */
public final class XlsxReportWriter implements RemarkReportWriter {
    private static final List<Double> WIDTHS_OF_FORMS = List.of(200.0, 50.0, 95.0, 160.0, 40.0, 70.0, 200.0, 50.0);
    private static final List<Double> WIDTHS_OF_REMARKS = List.of(150.0, 140.0, 40.0, 110.0, 130.0, 260.0, 160.0);

    /** What does not fit into a cell is in the file itself, and in the JSON of the same report. */
    private static final int MOST_CHARACTERS = 32_000;

    /** From the signs of Chinese writing on, characters are square. */
    private static final int FIRST_SQUARE = 0x2000;

    /** A part of the font's size that hardly a narrow character is wider than. */
    private static final double WIDEST_NARROW = 0.6;

    private final Layout layout;
    private final Program program;
    private final Texts texts = new Texts(XlsxReportWriter.class);

    /**
     * @param standards gives the paper and the sizes of the fonts
     */
    public XlsxReportWriter(Standards standards, Program program) {
        this.layout = standards.forYear(Integer.MAX_VALUE).layout();
        this.program = program;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(RemarkReport report, OutputStream out) throws IOException {
        OfficeProperties properties = new OfficeProperties(texts.get("report.title"), "", program);
        new Workbook(List.of(forms(report), remarks(report)), layout, properties).writeTo(out, Optional.empty());
    }

    private Worksheet forms(RemarkReport report) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(row(
                CellStyle.COLUMN_HEAD,
                WIDTHS_OF_FORMS,
                texts.get("report.file"),
                texts.get("report.format"),
                texts.get("report.kind"),
                texts.get("report.department"),
                texts.get("report.year"),
                texts.get("report.outcome"),
                texts.get("report.message"),
                texts.get("report.count")));
        for (RemarkReport.Entry entry : report.entries()) {
            Optional<RemarkReport.ReadForm> form = entry.form();
            rows.add(row(
                    CellStyle.COLUMN_TEXT,
                    WIDTHS_OF_FORMS,
                    entry.file(),
                    form.map(RemarkReport.ReadForm::format).orElse(""),
                    form.map(read -> kind(read.kind())).orElse(""),
                    form.map(RemarkReport.ReadForm::department).orElse(""),
                    form.map(read -> String.valueOf(read.year())).orElse(""),
                    outcome(entry.outcome()),
                    entry.message(),
                    entry.lines().isEmpty() ? "" : String.valueOf(entry.lines().size())));
        }
        return sheet(texts.get("report.forms"), WIDTHS_OF_FORMS, rows);
    }

    private Worksheet remarks(RemarkReport report) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(row(
                CellStyle.COLUMN_HEAD,
                WIDTHS_OF_REMARKS,
                texts.get("report.file"),
                texts.get("report.department"),
                texts.get("report.year"),
                texts.get("report.where"),
                texts.get("report.place"),
                texts.get("report.remark"),
                texts.get("report.leftOver")));
        for (RemarkReport.Entry entry : report.entries()) {
            for (RemarkReport.Line line : entry.lines()) {
                rows.add(row(
                        CellStyle.COLUMN_TEXT,
                        WIDTHS_OF_REMARKS,
                        entry.file(),
                        entry.form().map(RemarkReport.ReadForm::department).orElse(""),
                        entry.form().map(read -> String.valueOf(read.year())).orElse(""),
                        line.where(),
                        line.placeName(),
                        line.message(),
                        line.leftOver()));
            }
        }
        return sheet(texts.get("report.remarks"), WIDTHS_OF_REMARKS, rows);
    }

    private Worksheet sheet(String name, List<Double> widths, List<SheetRow> rows) {
        return new Worksheet(
                name, Paper.landscape(layout), widths, rows, List.of(), List.of(), OptionalInt.of(0), true);
    }

    private SheetRow row(CellStyle style, List<Double> widths, String... cells) {
        List<SheetCell> row = new ArrayList<>();
        double lines = 1;
        for (String cell : cells) {
            String text = shortened(cell);
            lines = Math.max(lines, lines(text, widths.get(row.size())));
            row.add(new SheetCell(row.size(), style, CellValue.of(text)));
        }
        double height = lines * layout.lineHeight() + layout.paddingY();
        return new SheetRow(OptionalDouble.of(Math.min(height, SheetRow.HIGHEST)), row);
    }

    /** How many lines a text takes in a column, rather one too many; not every office program reckons that itself. */
    private double lines(String text, double width) {
        double size = layout.bodySize();
        return text.lines()
                .mapToDouble(line -> line.codePoints()
                        .mapToDouble(character -> character < FIRST_SQUARE ? size * WIDEST_NARROW : size)
                        .sum())
                .map(length -> Math.max(1, Math.ceil(length / (width - size))))
                .sum();
    }

    private static String shortened(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end) + "…";
    }

    private String kind(FormKind kind) {
        return switch (kind) {
            case DEPARTMENT -> texts.get("report.kind.department");
            case PROJECT -> texts.get("report.kind.project");
        };
    }

    private String outcome(RemarkReport.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> texts.get("report.taken");
            case KNOWN -> texts.get("report.known");
            case REFUSED -> texts.get("report.refused");
            case STOPPED -> texts.get("report.stopped");
        };
    }
}
