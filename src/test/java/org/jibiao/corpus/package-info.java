/** Published forms for the tests of every room; see the README beside the data. */
@NullMarked
package org.jibiao.corpus;

import org.jspecify.annotations.NullMarked;
