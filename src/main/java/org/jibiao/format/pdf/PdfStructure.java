package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;

/**
 * A document as a screen reader tells it (PDF/UA-1, ISO 14289-1): the title as heading, then a table for each band of the sheet, row
 * by row in the order of the sheet. A cell is one cell on however many pages it stands. What is there for the paper's sake alone
 * (page numbers, rules, labels and heads that are printed again) is passed over.
 *
 * <p>Not iText's own tagging: it keeps a registry of all marks and asks it at each, which costs more than to paint the page.
 */
final class PdfStructure implements ContentMarks {
    private static final String AFTER = "EMC\n";
    private static final String PAPERS_OWN = "/Artifact <</Type /Pagination>> BDC\n";
    private static final String RULES = "/Artifact <</Type /Layout>> BDC\n";

    private final PdfDocument document;
    private final PdfDictionary root = new PdfDictionary();
    private final StructureElement uppermost;

    /** By the cell and heading itself: two of them may say the same. */
    private final IdentityHashMap<Object, StructureElement> elements = new IdentityHashMap<>();

    /** For each page, by the numbers of its contents, the elements that show them. */
    private final List<PdfArray> elementsOfPages = new ArrayList<>();

    private final List<PdfPage> pages = new ArrayList<>();

    PdfStructure(PdfDocument document) {
        this.document = document;
        root.put(PdfName.Type, PdfName.StructTreeRoot);
        root.makeIndirect(document);
        uppermost = StructureElement.uppermost(document, root);
    }

    /** Adds what a sheet says. Its pages are painted after that. */
    void add(Sheet sheet) {
        for (Heading heading : sheet.headings()) {
            elements.put(heading, uppermost.add(roleOf(heading)));
        }
        for (Band band : sheet.bands()) {
            StructureElement table = uppermost.add(PdfName.Table);
            TableColumns columns = TableColumns.of(band);
            for (Row row : band.allRows()) {
                StructureElement tableRow = table.add(PdfName.TR);
                for (Cell cell : row.cells()) {
                    StructureElement tableCell = tableRow.add(roleOf(cell));
                    describe(tableCell, cell, columns.spanOf(cell));
                    elements.put(cell, tableCell);
                }
            }
        }
    }

    private static PdfName roleOf(Heading heading) {
        return switch (heading.kind()) {
            case TITLE -> PdfName.H1;
            case SUBTITLE, LINE -> PdfName.P;
        };
    }

    private static PdfName roleOf(Cell cell) {
        return switch (cell.role()) {
            case LABEL, HEAD -> PdfName.TH;
            case TEXT, VALUE, AMOUNT -> PdfName.TD;
        };
    }

    private static void describe(StructureElement element, Cell cell, int columnSpan) {
        PdfDictionary attributes = new PdfDictionary();
        switch (cell.role()) {
            case LABEL -> attributes.put(PdfName.Scope, PdfName.Row);
            case HEAD -> attributes.put(PdfName.Scope, PdfName.Column);
            case TEXT, VALUE, AMOUNT -> {}
        }
        if (cell.rowSpan() > 1) {
            attributes.put(PdfName.RowSpan, new PdfNumber(cell.rowSpan()));
        }
        if (columnSpan > 1) {
            attributes.put(PdfName.ColSpan, new PdfNumber(columnSpan));
        }
        if (!attributes.isEmpty()) {
            attributes.put(PdfName.O, PdfName.Table);
            element.describe(attributes);
        }
    }

    @Override
    public void turnTo(PdfPage page) {
        page.getPdfObject().put(PdfName.StructParents, new PdfNumber(pages.size()));
        pages.add(page);
        PdfArray elementsOfPage = new PdfArray();
        elementsOfPage.makeIndirect(document);
        elementsOfPages.add(elementsOfPage);
    }

    @Override
    public String before(PlacedHeading heading) {
        return show(heading.heading());
    }

    @Override
    public String before(PlacedCell cell) {
        return switch (cell.part()) {
            case FIRST, REST -> show(cell.cell());
            case REPEATED -> PAPERS_OWN;
        };
    }

    private String show(Object shown) {
        StructureElement element = elements.get(shown);
        if (element == null) {
            throw new IllegalStateException("painted, but in no sheet that was added: " + shown);
        }
        PdfArray elementsOfPage = elementsOfPages.getLast();
        int number = elementsOfPage.size();
        elementsOfPage.add(element.dictionary());
        element.show(pages.getLast(), number);
        return element.role() + " <</MCID " + number + ">> BDC\n";
    }

    @Override
    public String beforeRules() {
        return RULES;
    }

    @Override
    public String beforePageNumber() {
        return PAPERS_OWN;
    }

    @Override
    public String after() {
        return AFTER;
    }

    /** Puts it into the document, when all pages are painted. */
    void finish() {
        PdfArray byNumber = new PdfArray();
        for (int i = 0; i < elementsOfPages.size(); i++) {
            byNumber.add(new PdfNumber(i));
            byNumber.add(elementsOfPages.get(i));
        }
        PdfDictionary parents = new PdfDictionary();
        parents.put(PdfName.Nums, byNumber);
        parents.makeIndirect(document);
        root.put(PdfName.ParentTree, parents);
        root.put(PdfName.ParentTreeNextKey, new PdfNumber(elementsOfPages.size()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.Marked, PdfBoolean.TRUE);
        document.getCatalog().put(PdfName.MarkInfo, marked);
        document.getCatalog().put(PdfName.StructTreeRoot, root);
    }
}
