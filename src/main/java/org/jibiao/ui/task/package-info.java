/**
 * Work that must not hold the window up: done elsewhere, its outcome brought back to the window's thread.
 *
 * <p>Start reading at {@link org.jibiao.ui.task.Background}.
 */
@NullMarked
package org.jibiao.ui.task;

import org.jspecify.annotations.NullMarked;
