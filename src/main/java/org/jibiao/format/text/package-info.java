/**
 * Reads the text of a published form, as a PDF reader's text export gives it.
 *
 * <p>The text has lost the table's rules but kept its geometry: the widths at which cells wrap and how far each printed piece stands from the
 * one before. A reading is a way to divide the pieces into rows and cells; how odd it is, is how much that geometry and the words speak
 * against it; the least odd reading is taken, and a close second one becomes a remark.
 *
 * <p>May import {@code format} and the rooms below it. Start reading at {@link org.jibiao.format.text.PublishedTextReader}, then
 * {@link org.jibiao.format.text.TableSearch}.
 */
@NullMarked
package org.jibiao.format.text;

import org.jspecify.annotations.NullMarked;
