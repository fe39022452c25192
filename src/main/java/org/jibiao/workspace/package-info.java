/**
 * What a person does, free of JavaFX: open, edit with undo, import, begin a year with the form of another, export, keep.
 *
 * <p>The only room that knows both {@code store} and {@code format}. Start reading at {@link org.jibiao.workspace.Workspace}.
 */
@NullMarked
package org.jibiao.workspace;

import org.jspecify.annotations.NullMarked;
