/**
 * A sheet cut into pages: line breaks, row splits, repeated heads, measured with the metrics of the real fonts.
 *
 * <p>May import {@code sheet} and what is below it; never a library that paints. Start reading at {@link org.jibiao.page.Page}.
 */
@NullMarked
package org.jibiao.page;

import org.jspecify.annotations.NullMarked;
