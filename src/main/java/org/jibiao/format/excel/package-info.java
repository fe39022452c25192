/**
 * Writes Excel files, as the form and as plain columns to copy from, and reads the form out of them again. The XML is streamed; no library
 * stands between.
 *
 * <p>May import {@code format}, {@code format.archive}, {@code page} and the rooms below them. Start reading at
 * {@link org.jibiao.format.excel.XlsxWriter}.
 */
@NullMarked
package org.jibiao.format.excel;

import org.jspecify.annotations.NullMarked;
