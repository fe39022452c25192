package org.jibiao.ui.origin;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Change;
import org.jibiao.sheet.Remark;

/**
 * Remarks that a person has dealt with in one step.
 *
 * @param change how their texts were moved into the form; empty when they were only read
 */
record Settled(List<Remark> remarks, Optional<Change> change) {
    Settled {
        remarks = List.copyOf(remarks);
    }
}
