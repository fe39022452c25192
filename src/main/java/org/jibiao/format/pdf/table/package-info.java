/**
 * Tables and lines of printed pages, by geometry alone: from characters with their places and from ruled lines to cells with spans,
 * page by page, and over page breaks. Knows nothing of PDF: a page is a {@link org.jibiao.format.pdf.table.PageContent}.
 *
 * <p>May import {@code sheet}. Start reading at {@link org.jibiao.format.pdf.table.PageReader}, which reads a page, and
 * {@link org.jibiao.format.pdf.table.PageJoiner}, which joins the pages.
 */
@NullMarked
package org.jibiao.format.pdf.table;

import org.jspecify.annotations.NullMarked;
