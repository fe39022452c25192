package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import org.jspecify.annotations.Nullable;

/** A part of a document, with what it is for: a table, a row, a cell (ISO 32000-1 §14.7.2). What it shows may stand on several pages. */
final class StructureElement {
    private final PdfDocument document;
    private final PdfName role;
    private final PdfDictionary dictionary = new PdfDictionary();
    private final PdfArray kids = new PdfArray();
    private @Nullable PdfDictionary firstPage;

    private StructureElement(PdfDocument document, PdfName role, PdfDictionary parent) {
        this.document = document;
        this.role = role;
        dictionary.put(PdfName.S, role);
        dictionary.put(PdfName.P, parent);
        dictionary.makeIndirect(document);
    }

    /** The uppermost element of a document, under the root of its structure. */
    static StructureElement uppermost(PdfDocument document, PdfDictionary root) {
        StructureElement element = new StructureElement(document, PdfName.Document, root);
        root.put(PdfName.K, element.dictionary);
        return element;
    }

    /** A new part at the end of this one. */
    StructureElement add(PdfName newRole) {
        StructureElement kid = new StructureElement(document, newRole, dictionary);
        addKid(kid.dictionary);
        return kid;
    }

    /** Says more of a cell: {@code Scope}, {@code RowSpan}, {@code ColSpan} (ISO 32000-1 §14.8.5.7). */
    void describe(PdfDictionary attributes) {
        dictionary.put(PdfName.A, attributes);
    }

    PdfName role() {
        return role;
    }

    PdfDictionary dictionary() {
        return dictionary;
    }

    /** Takes the contents of a page that have a number as its own, after those it has. */
    void show(PdfPage page, int number) {
        PdfDictionary paper = page.getPdfObject();
        if (firstPage == null) {
            firstPage = paper;
            dictionary.put(PdfName.Pg, paper);
        }
        if (firstPage.equals(paper)) {
            addKid(new PdfNumber(number));
        } else {
            PdfDictionary reference = new PdfDictionary();
            reference.put(PdfName.Type, PdfName.MCR);
            reference.put(PdfName.Pg, paper);
            reference.put(PdfName.MCID, new PdfNumber(number));
            addKid(reference);
        }
    }

    /** One kid stands for itself, more stand in an array. */
    private void addKid(PdfObject kid) {
        kids.add(kid);
        dictionary.put(PdfName.K, kids.size() == 1 ? kid : kids);
    }
}
