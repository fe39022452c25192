/**
 * The preview: the pages of a form as they will be printed, following every keystroke.
 *
 * <p>{@link org.jibiao.ui.preview.PreviewViewModel} has the pages cut away from the window's thread;
 * {@link org.jibiao.ui.preview.PageScroll} knows how large they are shown and which part of them, and keeps still what a person looks
 * at; {@link org.jibiao.ui.preview.PageDesk} has nodes for the pages that are in sight and for no others. A page is texts and shapes
 * ({@link org.jibiao.ui.preview.PageDrawing}), the same ones for the screen and for the printer.
 */
@NullMarked
package org.jibiao.ui.preview;

import org.jspecify.annotations.NullMarked;
