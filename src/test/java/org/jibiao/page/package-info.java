@NullMarked
package org.jibiao.page;

import org.jspecify.annotations.NullMarked;
