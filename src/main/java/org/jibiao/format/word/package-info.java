/**
 * Writes a form as a Word document that a clerk can go on editing, reads our own documents back, and reads what the Word files of any
 * program show, old and new.
 *
 * <p>May import {@code format}, {@code format.archive}, {@code format.office}, {@code page}, {@code sheet} and what is below them. The
 * new files are streamed (ECMA-376, WordprocessingML) without a library, the old ones are read with Apache POI. Start reading at
 * {@link org.jibiao.format.word.DocxWriter} and {@link org.jibiao.format.word.DocxDocumentReader}.
 */
@NullMarked
package org.jibiao.format.word;

import org.jspecify.annotations.NullMarked;
