package org.jibiao.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.ComparisonSheet;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.standard.Standards;

/** Sets forms in the official layout of their year, for every painter and the preview. Safe for use by several threads. */
public final class FormPages {
    private final Standards standards;
    private final Typefaces typefaces;
    private final Paginator paginator;

    public FormPages(Standards standards, Typefaces typefaces) {
        this.standards = standards;
        this.typefaces = typefaces;
        this.paginator = new Paginator(typefaces);
    }

    /** A form on paper, in the fonts that are chosen now. */
    public PrintedForm of(DepartmentForm form) {
        return of(form, typefaces.current());
    }

    /** A form on paper. A character that no font has leaves a gap there: {@link FaceSet#missing} tells of it. */
    public PrintedForm of(DepartmentForm form, FaceSet faces) {
        return of(form, UnaryOperator.identity(), RowCuts.TO_FILL_PAGES, faces);
    }

    /**
     * A form cut into pages for a program that sets its text once more, with fonts that only its machine knows.
     *
     * @param layout gives the official layout with more room for the text
     */
    public PrintedForm of(DepartmentForm form, UnaryOperator<Layout> layout, RowCuts rowCuts) {
        return of(form, layout, rowCuts, typefaces.current());
    }

    /**
     * A form compared with an earlier one, for the screen: the official pages, as much wider as the column is that tells the
     * differences.
     */
    public List<Page> compared(DepartmentForm before, DepartmentForm form) {
        FormStandard standard = standards.forYear(form.year());
        Layout layout = standard.layout();
        return paginator.paginate(
                ComparisonSheet.of(before, form, standard),
                layout.withPaperWidth(
                        layout.paperWidth() + standard.comparison().width()));
    }

    private PrintedForm of(DepartmentForm form, UnaryOperator<Layout> layout, RowCuts rowCuts, FaceSet faces) {
        FormStandard standard = standards.forYear(form.year());
        Sheet sheet = FormSheet.of(form, standard);
        List<Page> pages = paginator.paginate(sheet, layout.apply(standard.layout()), faces, rowCuts);
        return new PrintedForm(form, standard, sheet, pages);
    }
}
