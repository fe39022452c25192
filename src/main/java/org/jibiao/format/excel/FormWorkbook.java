package org.jibiao.format.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.format.archive.OfficeProperties;
import org.jibiao.standard.FormStandard;
import org.jibiao.text.Texts;

/** Writes worksheets of a form as a file, with the form itself inside. */
final class FormWorkbook {
    /** The most characters that Excel keeps in a cell; with more it calls the file damaged. */
    private static final int MOST_CHARACTERS = 32_767;

    /** By so much of its beginning a text is told from others in a message. */
    private static final int SHOWN_CHARACTERS = 20;

    private final CarriedForm carried;
    private final Program program;
    private final Texts texts = new Texts(FormWorkbook.class);

    FormWorkbook(CarriedForm carried, Program program) {
        this.carried = carried;
        this.program = program;
    }

    /**
     * Writes the file.
     *
     * @throws UnprintableFormException when a text is longer than a cell can be; nothing has been written then
     */
    void write(DepartmentForm form, FormStandard standard, List<Worksheet> sheets, OutputStream out)
            throws IOException {
        byte[] json = carried.write(form);
        for (Worksheet sheet : sheets) {
            checkLengths(sheet);
        }
        OfficeProperties properties = new OfficeProperties(
                standard.labels().documentTitle(form.year(), form.department()), form.department(), program);
        Workbook workbook = new Workbook(sheets, standard.layout(), properties);
        workbook.writeTo(out, Optional.of(CarriedItem.of(json, workbook.text())));
    }

    private void checkLengths(Worksheet sheet) throws UnprintableFormException {
        for (SheetRow row : sheet.rows()) {
            for (SheetCell cell : row.cells()) {
                if (cell.value() instanceof CellValue.Text text && text.text().length() > MOST_CHARACTERS) {
                    String beginning = text.text().substring(0, text.text().offsetByCodePoints(0, SHOWN_CHARACTERS));
                    throw new UnprintableFormException(
                            texts.get("text.long", beginning, text.text().length(), MOST_CHARACTERS));
                }
            }
        }
    }
}
