package org.jibiao.page;

import java.util.List;
import java.util.Objects;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;

/**
 * A form in the official layout of its year.
 *
 * @param standard what the year prescribes
 * @param sheet the form as a table
 * @param pages the table cut into pages, at least one
 */
public record PrintedForm(DepartmentForm form, FormStandard standard, Sheet sheet, List<Page> pages) {
    public PrintedForm {
        Objects.requireNonNull(form);
        Objects.requireNonNull(standard);
        Objects.requireNonNull(sheet);
        pages = List.copyOf(pages);
    }

    /** What the document is called: 部门（单位）整体绩效目标表（2024年度）某局. */
    public String title() {
        return standard.labels().documentTitle(form.year(), form.department());
    }
}
