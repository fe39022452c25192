package org.jibiao.workspace;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.Remark;

/**
 * Where a draft came from.
 *
 * @param file the name of the file, without its folders; empty when it came from another draft
 * @param use what was made of it
 * @param form the form as it was read
 * @param remarks what the reading had to say and nobody has settled yet
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

    /** The same with a remark, settled before, that somebody wants to deal with once more; it stands last then. */
    public Origin reopened(Remark remark) {
        return remarks.contains(remark)
                ? this
                : new Origin(
                        file,
                        use,
                        form,
                        Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    /** The same without a remark that somebody has settled. */
    public Origin settled(Remark remark) {
        return new Origin(
                file,
                use,
                form,
                remarks.stream().filter(one -> !one.equals(remark)).toList());
    }
}
