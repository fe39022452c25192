/**
 * Our own interchange format: one JSON file a form, lossless in both directions; also how the origin of a draft is kept, and the
 * report of an import for programs.
 *
 * <p>May import {@code format} and the rooms below it; the only room beside {@code standard} that uses Jackson.
 */
@NullMarked
package org.jibiao.format.json;

import org.jspecify.annotations.NullMarked;
