package org.jibiao.bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Face;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.standard.Standards;

/**
 * A form set by iText's own layout tables, as one would do it who knows them: fonts parsed once, fixed column widths, one table for
 * each band with its head as header cells, no large-table mode because a form is short. It repeats no label and knows no kinsoku;
 * page numbers are left out.
 */
final class LayoutTablePdf {
    private final Standards standards;
    private final Map<Face, FontProgram> programs = new EnumMap<>(Face.class);

    LayoutTablePdf(Standards standards, Typefaces typefaces) {
        this.standards = standards;
        for (Face face : Face.values()) {
            try (InputStream font = typefaces.current().font(face).open()) {
                programs.put(face, FontProgramFactory.createFont(font.readAllBytes(), false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void write(DepartmentForm form, OutputStream out) throws IOException {
        FormStandard standard = standards.forYear(form.year());
        Layout layout = standard.layout();
        Sheet sheet = FormSheet.of(form, standard);
        Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
        programs.forEach((face, program) -> fonts.put(
                face, PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED)));
        PageSize paper = new PageSize((float) layout.paperWidth(), (float) layout.paperHeight());
        try (Document document = new Document(new PdfDocument(new PdfWriter(out)), paper)) {
            float side = (float) (layout.paperWidth() - layout.tableWidth()) / 2;
            document.setMargins((float) layout.marginTop(), side, (float) layout.marginBottom(), side);
            document.setFont(fonts.get(Face.BODY)).setFontSize((float) layout.bodySize());
            for (Heading heading : sheet.headings()) {
                document.add(heading(heading, fonts, layout));
            }
            float[] widths = new float[sheet.columnWidths().size()];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = sheet.columnWidths().get(i).floatValue();
            }
            for (Band band : sheet.bands()) {
                document.add(table(band, widths, fonts, layout));
            }
        }
    }

    private static Paragraph heading(Heading heading, Map<Face, PdfFont> fonts, Layout layout) {
        Paragraph paragraph = new Paragraph(heading.text()).setMargin(0);
        return switch (heading.kind()) {
            case TITLE ->
                paragraph
                        .setFont(fonts.get(Face.TITLE))
                        .setFontSize((float) layout.titleSize())
                        .setTextAlignment(TextAlignment.CENTER);
            case SUBTITLE ->
                paragraph.setFontSize((float) layout.subtitleSize()).setTextAlignment(TextAlignment.CENTER);
            case LINE -> paragraph;
        };
    }

    private static Table table(Band band, float[] widths, Map<Face, PdfFont> fonts, Layout layout) {
        Table table = new Table(UnitValue.createPointArray(widths)).setFixedLayout();
        // A header cell cannot span into the body, as 年度主要任务 does.
        boolean headInBody = band.head().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.rowSpan() > band.head().size());
        for (Row row : band.head()) {
            for (org.jibiao.sheet.Cell cell : row.cells()) {
                if (headInBody) {
                    table.addCell(cell(cell, fonts, layout));
                } else {
                    table.addHeaderCell(cell(cell, fonts, layout));
                }
            }
        }
        for (Row row : band.rows()) {
            for (org.jibiao.sheet.Cell cell : row.cells()) {
                table.addCell(cell(cell, fonts, layout));
            }
        }
        return table;
    }

    private static Cell cell(org.jibiao.sheet.Cell cell, Map<Face, PdfFont> fonts, Layout layout) {
        Paragraph text = new Paragraph(cell.text())
                .setMargin(0)
                .setFixedLeading((float) layout.lineHeight())
                .setTextAlignment(alignment(cell.role()));
        if (cell.role() == Role.LABEL || cell.role() == Role.HEAD) {
            text.setFont(fonts.get(Face.HEADING));
        }
        return new Cell(cell.rowSpan(), cell.columnSpan())
                .add(text)
                .setVerticalAlignment(VerticalAlignment.MIDDLE)
                .setBorder(new SolidBorder((float) layout.rule()))
                .setPaddings((float) layout.paddingY(), (float) layout.paddingX(), (float) layout.paddingY(), (float)
                        layout.paddingX());
    }

    private static TextAlignment alignment(Role role) {
        return switch (role) {
            case LABEL, HEAD, VALUE -> TextAlignment.CENTER;
            case AMOUNT -> TextAlignment.RIGHT;
            case TEXT -> TextAlignment.LEFT;
        };
    }
}
