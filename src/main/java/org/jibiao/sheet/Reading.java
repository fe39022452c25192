package org.jibiao.sheet;

import java.util.List;
import java.util.Objects;
import org.jibiao.form.DepartmentForm;

/**
 * A form as it was read from a file.
 *
 * @param form what was recognised
 * @param remarks what is doubtful or found no place; empty when every word is where it belongs
 * @param kind what kind of form the file holds; of another kind than {@link FormKind#DEPARTMENT} the form has what could be told apart,
 *     and the remarks the rest
 */
public record Reading(DepartmentForm form, List<Remark> remarks, FormKind kind) {
    public Reading {
        Objects.requireNonNull(form);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(kind);
    }

    /** A 部门（单位）整体绩效目标表. */
    public Reading(DepartmentForm form, List<Remark> remarks) {
        this(form, remarks, FormKind.DEPARTMENT);
    }
}
