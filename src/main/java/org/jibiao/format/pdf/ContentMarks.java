package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;

/**
 * What is written around each content of a page, so that those who do not see the page hear what it is (ISO 32000-1 §14.6). Whoever
 * paints turns to a page and then asks for the marks of its contents in the order in which they are painted.
 */
interface ContentMarks {
    /** Begins a page. */
    void turnTo(PdfPage page);

    /** What stands before the text of a heading. */
    String before(PlacedHeading heading);

    /** What stands before the text of a cell. */
    String before(PlacedCell cell);

    /** What stands before the rules, which say nothing that the table does not say. */
    String beforeRules();

    /** What stands before the page number, which is the paper's and not the form's. */
    String beforePageNumber();

    /** What ends each of them. */
    String after();
}
