package org.jibiao.workspace;

import java.util.List;
import java.util.Objects;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.Remark;

/**
 * Where a draft came from.
 *
 * @param file the name of the file, without its folders; empty when it came from another draft
 * @param use what was made of it
 * @param form the form as it was read
 * @param remarks what the reading had to say and nobody has settled yet, with the places of the draft as it began
 */
public record Origin(String file, Use use, DepartmentForm form, List<Remark> remarks) {
    public Origin {
        Objects.requireNonNull(file);
        Objects.requireNonNull(use);
        Objects.requireNonNull(form);
        remarks = List.copyOf(remarks);
    }

    /** What was made of a form that was taken in. */
    public enum Use {
        /** The draft began as the same form, of the same year. */
        COPY,
        /** The draft began as next year's form, with the other one as its template; the two can be compared. */
        TEMPLATE
    }

    /** The same without a remark that somebody has settled. */
    public Origin settled(Remark remark) {
        return withRemarks(remarks.stream().filter(one -> !one.equals(remark)).toList());
    }

    Origin withRemarks(List<Remark> newRemarks) {
        return new Origin(file, use, form, newRemarks);
    }
}
