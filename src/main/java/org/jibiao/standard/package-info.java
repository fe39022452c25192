/**
 * What the bureau prescribes for a year, as data: labels, fixed rows with their notes, column widths, what may be edited; and the words that
 * other places have for the same.
 *
 * <p>May import {@code form}. A new year's form is a new data file, no code. Start reading at {@link org.jibiao.standard.FormStandard} and {@link
 * org.jibiao.standard.Vocabulary}.
 */
@NullMarked
package org.jibiao.standard;

import org.jspecify.annotations.NullMarked;
