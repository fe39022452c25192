/**
 * The choice of the fonts that paper is printed in, among those of the user's machine.
 *
 * <p>{@link org.jibiao.ui.fonts.FontsViewModel} holds the choice until it is made, {@link org.jibiao.ui.fonts.FontsDialog} shows it.
 */
@NullMarked
package org.jibiao.ui.fonts;

import org.jspecify.annotations.NullMarked;
