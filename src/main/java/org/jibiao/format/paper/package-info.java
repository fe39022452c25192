/**
 * What every painted format shares: forms on paper that can be printed to the last character, and the fonts that are embedded.
 *
 * <p>May import {@code format}, {@code page} and the rooms below them. Start reading at {@link org.jibiao.format.paper.Papers}.
 */
@NullMarked
package org.jibiao.format.paper;

import org.jspecify.annotations.NullMarked;
