package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.standard.Term;
import org.jibiao.standard.Vocabulary.MoneyUnit;

/**
 * A label or head as it was understood.
 *
 * @param unit the unit of amounts that it names: 预算金额（万元）
 * @param continued whether it is marked as printed again on a later page
 */
record Label(Term term, Optional<MoneyUnit> unit, boolean continued) {
    Label {
        Objects.requireNonNull(term);
        Objects.requireNonNull(unit);
    }
}
