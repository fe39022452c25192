@NullMarked
package org.jibiao.format.paper;

import org.jspecify.annotations.NullMarked;
