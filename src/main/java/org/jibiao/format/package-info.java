/**
 * File formats: one sub-package each, and the one list of them all.
 *
 * <p>May import {@code page}, {@code sheet} and what is below them. Start reading at {@link org.jibiao.format.FormWriter} and
 * {@link org.jibiao.format.FormReader}.
 */
@NullMarked
package org.jibiao.format;

import org.jspecify.annotations.NullMarked;
