/** Tests of what the readers of Word and Excel files share, and of all of them together. */
@NullMarked
package org.jibiao.format.office;

import org.jspecify.annotations.NullMarked;
