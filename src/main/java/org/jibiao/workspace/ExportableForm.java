package org.jibiao.workspace;

import java.util.function.Supplier;
import org.jibiao.form.DepartmentForm;

/**
 * A form that can be exported. Its title is known at once; the form itself is asked for when its turn comes, so that thousands of
 * drafts need not be in memory together.
 *
 * @param year the budget year
 * @param department the 部门名称; empty while nobody has typed it
 * @param source gives the form; what it throws says in Chinese why there is none
 */
public record ExportableForm(int year, String department, Supplier<DepartmentForm> source) {
    /** A form as it is now. */
    public static ExportableForm of(DepartmentForm form) {
        return new ExportableForm(form.year(), form.department(), () -> form);
    }
}
