/**
 * PDF files for the archive, for the ear and for this program: pages painted on iText's kernel with a structure and the form
 * attached, and the form read back from them with PDFBox; and what the PDF files of any program show, by the geometry of their pages.
 *
 * <p>May import {@code format}, {@code page} and the rooms below them; the only room that uses iText and all of PDFBox. Start reading at
 * {@link org.jibiao.format.pdf.PdfWriter} and {@link org.jibiao.format.pdf.PdfDocumentReader}; why they are as they are:
 * {@code docs/decisions/0009} and {@code 0017}.
 */
@NullMarked
package org.jibiao.format.pdf;

import org.jspecify.annotations.NullMarked;
