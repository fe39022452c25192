@NullMarked
package org.jibiao.page.machine;

import org.jspecify.annotations.NullMarked;
