@NullMarked
package org.jibiao.format.pdf;

import org.jspecify.annotations.NullMarked;
