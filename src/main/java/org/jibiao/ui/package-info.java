/**
 * The window: JavaFX views and view-models. A pane is a folder of its own: view, view-model, style sheet.
 *
 * <p>May import {@code workspace} and the rooms that it speaks of ({@code form}, {@code standard}, {@code page}, {@code text}).
 */
@NullMarked
package org.jibiao.ui;

import org.jspecify.annotations.NullMarked;
