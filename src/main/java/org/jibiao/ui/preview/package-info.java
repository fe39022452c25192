/**
 * The preview: the pages of a form as they will be printed, following every keystroke.
 *
 * <p>{@link org.jibiao.ui.preview.PreviewViewModel} has the pages cut away from the window's thread,
 * {@link org.jibiao.ui.preview.PagePainter} draws one, {@link org.jibiao.ui.preview.PreviewView} shows those that are in sight.
 */
@NullMarked
package org.jibiao.ui.preview;

import org.jspecify.annotations.NullMarked;
