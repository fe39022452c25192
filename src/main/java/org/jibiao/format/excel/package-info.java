/**
 * Writes Excel files, as the form, as plain columns to copy from and as reports of imports, reads the form out of them again, and reads what
 * the Excel files of any program show, old and new. The XML is streamed; Apache POI reads the records of the old files and knows the number
 * formats.
 *
 * <p>May import {@code format}, {@code format.archive}, {@code format.office}, {@code page} and the rooms below them. Start reading at
 * {@link org.jibiao.format.excel.XlsxWriter} and {@link org.jibiao.format.excel.XlsxDocumentReader}.
 */
@NullMarked
package org.jibiao.format.excel;

import org.jspecify.annotations.NullMarked;
