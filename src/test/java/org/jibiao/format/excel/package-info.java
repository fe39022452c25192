@NullMarked
package org.jibiao.format.excel;

import org.jspecify.annotations.NullMarked;
