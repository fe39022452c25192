package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.List;
import org.jibiao.page.OutlineEntry;
import org.jibiao.page.Page;

/**
 * The bookmarks of a document, each of which leads to the height at which its part begins.
 *
 * @param document whose bookmarks they are
 * @param pages the pages that were painted, which the entries count from 0
 * @param papers the pages in the document; they need not be in memory any more
 */
record Bookmarks(PdfDocument document, List<Page> pages, List<PdfPage> papers) {
    Bookmarks {
        pages = List.copyOf(pages);
        papers = List.copyOf(papers);
    }

    /** Adds an entry with all below it. */
    void add(OutlineEntry entry) {
        add(entry, document.getOutlines(false));
    }

    private void add(OutlineEntry entry, PdfOutline above) {
        double height = pages.get(entry.page()).height() - entry.top();
        PdfOutline bookmark = above.addOutline(entry.title());
        // 0 for the zoom leaves it as it is.
        bookmark.addDestination(PdfExplicitDestination.createXYZ(papers.get(entry.page()), 0, (float) height, 0));
        entry.children().forEach(child -> add(child, bookmark));
    }
}
