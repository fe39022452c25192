/**
 * Paints pages into a PDF file, on iText's kernel.
 *
 * <p>May import {@code format}, {@code page} and the rooms below them; the only room that uses iText.
 */
@NullMarked
package org.jibiao.format.pdf;

import org.jspecify.annotations.NullMarked;
