/**
 * The editor: a form as the paper on which it is printed, filled in cell by cell.
 *
 * <p>{@code …Rows} say what each part of the form looks like as a grid, {@link org.jibiao.ui.editor.EditorViewModel} turns what
 * a person does there into changes, {@link org.jibiao.ui.editor.EditorView} puts the grids on the paper. Start reading at the view-model.
 */
@NullMarked
package org.jibiao.ui.editor;

import org.jspecify.annotations.NullMarked;
