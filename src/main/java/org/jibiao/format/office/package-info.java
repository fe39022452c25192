/**
 * Tells the files of office programs apart by their content, and says of those that cannot be read what they are and what to do.
 *
 * <p>May import {@code format}, {@code format.archive} and {@code sheet}. Start reading at {@link org.jibiao.format.office.OfficeKind}.
 */
@NullMarked
package org.jibiao.format.office;

import org.jspecify.annotations.NullMarked;
