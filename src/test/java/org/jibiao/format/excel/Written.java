package org.jibiao.format.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.EditedForms;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.FormFinder;
import org.jibiao.standard.Standards;

/** The files of this package, and what POI, a reader that has nothing to do with us, finds in them. */
final class Written {
    static final Standards STANDARDS = Standards.bundled();
    static final Typefaces TYPEFACES = new Typefaces();
    static final CarriedForm CARRIED = new CarriedForm(new FormJson(), new FormJson());

    private static final Program PROGRAM = new Program("绩表 Jibiao", "0.0.0");
    static final FormPages PAGES = new FormPages(STANDARDS, TYPEFACES);
    static final FormWriter FORM = new XlsxWriter(PAGES, CARRIED, PROGRAM);
    static final FormWriter COLUMNS = new XlsxColumnsWriter(STANDARDS, TYPEFACES, CARRIED, PROGRAM);

    static final XlsxReader READER = new XlsxReader(
            CARRIED,
            new EditedForms(
                    CARRIED,
                    new ForeignFormReader(new XlsxDocumentReader(), new FormFinder(STANDARDS)),
                    List.of(FORM, COLUMNS)));

    private Written() {}

    static byte[] by(FormWriter writer, DepartmentForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    /** The file as another program saves it after a change. */
    static byte[] edited(byte[] content, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = open(content)) {
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The texts of a sheet, row by row. */
    static List<String> texts(XSSFSheet sheet) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    /** The cell with a text. */
    static Cell cell(XSSFSheet sheet, String text) {
        return cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell says " + text));
    }
}
