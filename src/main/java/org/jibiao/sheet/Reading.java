package org.jibiao.sheet;

import java.util.List;
import java.util.Objects;
import org.jibiao.form.DepartmentForm;

/**
 * A form as it was read from a file.
 *
 * @param form what was recognised
 * @param remarks what is doubtful or found no place; empty when every word is where it belongs
 */
public record Reading(DepartmentForm form, List<Remark> remarks) {
    public Reading {
        Objects.requireNonNull(form);
        remarks = List.copyOf(remarks);
    }
}
