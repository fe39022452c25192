/**
 * Controls of our own: the grid in which every part of a form is edited, and the small things that several panes use.
 *
 * <p>Knows JavaFX and nothing of forms or drafts; a pane says what a cell means. Start reading at
 * {@link org.jibiao.ui.control.Grid}.
 */
@NullMarked
package org.jibiao.ui.control;

import org.jspecify.annotations.NullMarked;
