/** How fast the program does what it is for. Not tests: {@code CONTRIBUTING.md} says how to run them. */
@NullMarked
package org.jibiao.bench;

import org.jspecify.annotations.NullMarked;
