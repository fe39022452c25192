/**
 * Writes a form as a Word document that a clerk can go on editing, and reads our own documents back.
 *
 * <p>May import {@code format}, {@code format.archive}, {@code page}, {@code sheet} and what is below them. The documents are streamed
 * (ECMA-376, WordprocessingML); no library is used. Start reading at {@link org.jibiao.format.word.DocxWriter}.
 */
@NullMarked
package org.jibiao.format.word;

import org.jspecify.annotations.NullMarked;
