package org.jibiao.ui.print;

import java.util.List;
import org.jibiao.page.Page;

/**
 * What is to be printed, and how.
 *
 * @param title what the printer's queue calls it
 * @param printer the name of the printer
 * @param pages in the order in which they are printed, at least one
 * @param copies at least 1
 * @param twoSided whether on both sides of the paper, to be turned along the long edge
 */
public record PrintOrder(String title, String printer, List<Page> pages, int copies, boolean twoSided) {
    public PrintOrder {
        pages = List.copyOf(pages);
        if (pages.isEmpty() || copies < 1) {
            throw new IllegalArgumentException(pages.size() + " pages, " + copies + " copies");
        }
    }
}
