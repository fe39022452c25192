/**
 * 绩表 Jibiao: the composition root. {@link org.jibiao.Jibiao} wires the objects of all rooms; no room wires another.
 */
@NullMarked
package org.jibiao;

import org.jspecify.annotations.NullMarked;
