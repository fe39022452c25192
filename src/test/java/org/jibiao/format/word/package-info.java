/** Tests of Word documents: the walk through their tables and parts is independent of the code that writes them. */
@NullMarked
package org.jibiao.format.word;

import org.jspecify.annotations.NullMarked;
