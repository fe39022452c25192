package org.jibiao.format.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/**
 * A document for the archive and for everybody's eyes: PDF/A-3a and PDF/UA-1, as far as that does not lie in its pages. Without a time
 * of day in it: the same content always gives the same file. veraPDF, and not iText's own slow checkers, says in the tests that
 * it holds.
 */
final class ArchivalDocument extends PdfDocument {
    /** Everything here is Chinese. */
    private static final String LANGUAGE = "zh-CN";

    private static final String COLOURS = "sRGB IEC61966-2.1";

    /** The attachment has to have a date. A form has none, so it is that of the entries in our ZIP files: no time at all. */
    private static final String LONG_AGO = "D:19800101000000Z";

    private final DocumentData data;

    /**
     * Begins a document.
     *
     * @param id what tells it from other documents
     * @param colours the ICC profile of sRGB
     */
    ArchivalDocument(OutputStream out, DocumentData data, String id, byte[] colours) {
        super(new com.itextpdf.kernel.pdf.PdfWriter(out, properties(id)));
        this.data = data;
        getCatalog().setLang(new PdfString(LANGUAGE));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        addOutputIntent(new PdfOutputIntent(COLOURS, "", "", COLOURS, new ByteArrayInputStream(colours)));
        getDocumentInfo()
                .setTitle(data.title())
                .setAuthor(data.department())
                .setCreator(data.program().nameAndVersion())
                .removeCreationDate()
                .setMoreInfo("ModDate", null);
    }

    private static WriterProperties properties(String id) {
        PdfString pdfId = new PdfString(id);
        return new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true)
                .setInitialDocumentId(pdfId)
                .setModifiedDocumentId(pdfId);
    }

    /**
     * Attaches what the document was made from.
     *
     * @param name its file name
     * @param type its media type
     * @param description what it is, in words
     */
    void attachSource(String name, String type, String description, byte[] content) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(LONG_AGO));
        parameters.put(PdfName.Size, new PdfNumber(content.length));
        parameters.put(new PdfName("CheckSum"), new PdfString(AttachmentSum.of(content)).setHexWriting(true));
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                this, content, description, name, new PdfName(type), parameters, new PdfName("Source"));
        // iText would write Chinese in an encoding that has none.
        file.put(PdfName.Desc, new PdfString(description, PdfEncodings.UNICODE_BIG));
        addAssociatedFile(name, file);
    }

    /** Called by iText when the document is closed, after it has put its own line into the data as its licence demands. */
    @Override
    protected void updateXmpMetadata() {
        setXmpMetadata(XmpPacket.of(data, getDocumentInfo().getProducer()));
    }
}
