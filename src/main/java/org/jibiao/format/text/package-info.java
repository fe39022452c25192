/**
 * Reads the text of a published form, as a PDF reader's text export gives it.
 *
 * <p>May import {@code format} and the rooms below it.
 */
@NullMarked
package org.jibiao.format.text;

import org.jspecify.annotations.NullMarked;
