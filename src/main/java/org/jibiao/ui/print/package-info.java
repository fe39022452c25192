/**
 * Printing: the pages of the preview, sent to a printer as texts and shapes in their own size.
 *
 * <p>{@link org.jibiao.ui.print.PrintViewModel} finds out what can be printed and where, {@link org.jibiao.ui.print.PrintChoices} is
 * what a person decides in {@link org.jibiao.ui.print.PrintDialog}, and {@link org.jibiao.ui.print.Printers} are the machine's.
 */
@NullMarked
package org.jibiao.ui.print;

import org.jspecify.annotations.NullMarked;
