/**
 * The form as a ruled table, both ways: a form becomes a sheet of rows, spans and widths; a sheet that a reader found in
 * a foreign file becomes a form with remarks.
 *
 * <p>May import {@code form} and {@code standard}. The one place that knows the official layout. Start reading at
 * {@link org.jibiao.sheet.Sheet}, for the way in at {@link org.jibiao.sheet.FormFinder} and {@link org.jibiao.sheet.FormRecogniser}.
 */
@NullMarked
package org.jibiao.sheet;

import org.jspecify.annotations.NullMarked;
