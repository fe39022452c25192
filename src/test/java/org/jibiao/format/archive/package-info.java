/** Tests of what the formats that are ZIP archives share. */
@NullMarked
package org.jibiao.format.archive;

import org.jspecify.annotations.NullMarked;
