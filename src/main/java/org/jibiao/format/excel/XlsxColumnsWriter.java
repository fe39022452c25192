package org.jibiao.format.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;

/**
 * Writes a form as an Excel file of plain columns, from which a clerk copies block by block into the integrated budget system
 * (预算管理一体化系统), who would otherwise type it all once more.
 */
public final class XlsxColumnsWriter implements FormWriter {
    private final Standards standards;
    private final Typefaces typefaces;
    private final FormWorkbook workbook;

    /**
     * Writes forms.
     *
     * @param typefaces measure the texts
     * @param carried puts the form itself into the file
     */
    public XlsxColumnsWriter(Standards standards, Typefaces typefaces, CarriedForm carried, Program program) {
        this.standards = standards;
        this.typefaces = typefaces;
        this.workbook = new FormWorkbook(carried, program);
    }

    @Override
    public String id() {
        return "xlsx-columns";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        FormStandard standard = standards.forYear(form.year());
        workbook.write(form, standard, ColumnSheets.of(form, standard, typefaces.current()), out);
    }
}
