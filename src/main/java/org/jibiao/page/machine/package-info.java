/**
 * The fonts of the user's own machine: where they are, what they are called, and whether documents may carry them.
 *
 * <p>A part of the room {@code page}; imports the JDK only, because most fonts of a machine are only glanced at. Start reading at
 * {@link org.jibiao.page.machine.MachineFonts}.
 */
@NullMarked
package org.jibiao.page.machine;

import org.jspecify.annotations.NullMarked;
