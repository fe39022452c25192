@NullMarked
package org.jibiao.format.ofd;

import org.jspecify.annotations.NullMarked;
