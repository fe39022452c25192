/**
 * What the bureau prescribes for a year, as data: labels, fixed rows with their notes, column widths, what may be edited.
 *
 * <p>May import {@code form}. A new year's form is a new data file, no code. Start reading at {@link org.jibiao.standard.FormStandard}.
 */
@NullMarked
package org.jibiao.standard;

import org.jspecify.annotations.NullMarked;
