package org.jibiao.format.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.page.FormPages;
import org.jibiao.page.PrintedForm;
import org.jibiao.page.RowCuts;
import org.jibiao.standard.FormStandard.Layout;

/**
 * Writes a form as an Excel file with the official look, to be printed or edited further. Excel, WPS and LibreOffice each measure text in
 * their own way, with the fonts of their machine; so the rows are those of pages that were cut with room to spare.
 */
public final class XlsxWriter implements FormWriter {
    /** 思源宋体, which stands in for 宋体 on machines without it, wants lines of 1.44 times its size; the layout's are of 1.43. */
    private static final double LINE_HEIGHT = 1.01;

    /** How much narrower a line is taken to be at either side, in points: printers' metrics differ by a few per cent. */
    private static final double BESIDE = 0.9;

    /** How much lower a page is taken to be, in points: one row too many would go to a page of its own. */
    private static final double BELOW = 14;

    /** The scales, in per cent, that are tried in turn when the last page is nearly empty. */
    private static final List<Integer> SCALES = List.of(100, 95, 90);

    /** A last page with less than this part of it used looks like a mistake. */
    private static final double HARDLY_USED = 0.2;

    private final FormPages pages;
    private final FormWorkbook workbook;

    /**
     * Writes forms.
     *
     * @param carried puts the form itself into the file
     */
    public XlsxWriter(FormPages pages, CarriedForm carried, Program program) {
        this.pages = pages;
        this.workbook = new FormWorkbook(carried, program);
    }

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        Cut cut = SCALES.stream()
                .map(scale -> cut(form, scale))
                .filter(Cut::endsWell)
                .findFirst()
                .orElseGet(() -> cut(form, SCALES.getFirst()));
        Worksheet sheet = FormWorksheet.of(cut.printed(), cut.scale());
        workbook.write(form, cut.printed().standard(), List.of(sheet), out);
    }

    private Cut cut(DepartmentForm form, int scale) {
        return new Cut(pages.of(form, layout -> roomy(layout, scale), RowCuts.SELDOM), scale);
    }

    /** A form cut into pages that are printed to a scale. */
    private record Cut(PrintedForm printed, int scale) {
        boolean endsWell() {
            Layout layout = printed.standard().layout();
            double used = printed.pages().getLast().cells().stream()
                            .mapToDouble(cell -> cell.y() + cell.height())
                            .max()
                            .orElse(0)
                    - layout.marginTop();
            return printed.pages().size() == 1 || used * scale / 100 >= HARDLY_USED * height(layout);
        }
    }

    private static double height(Layout layout) {
        return layout.paperHeight() - layout.marginTop() - layout.marginBottom() - BELOW;
    }

    /** The layout in which the pages are cut: in the sizes that things have before they are printed to a scale. */
    private static Layout roomy(Layout layout, int scale) {
        double more = height(layout) * 100 / scale - height(layout);
        return layout.withRoom(
                layout.marginBottom() + BELOW - more, layout.lineHeight() * LINE_HEIGHT, layout.paddingX() + BESIDE);
    }
}
