package org.jibiao.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads our own PDF files back, by the form that is attached to them; also when another program has saved them since, signed or
 * stamped them, put an owner's password on them, or joined several. A PDF without such an attachment is not ours.
 *
 * <p>With PDFBox, not iText, which wrote them: it mends what is damaged, opens what is locked against changes only, and what two
 * libraries agree upon is in the file.
 */
public final class PdfReader implements FormReader {
    private static final Logger LOG = LoggerFactory.getLogger(PdfReader.class);

    private static final byte[] BEGIN = {'%', 'P', 'D', 'F', '-'};

    /** A form is some ten thousand characters. A file that unfolds to more than this is no form but an attack. */
    private static final int MOST_BYTES = 16 << 20;

    /** No more levels of names are looked into; in our files they have one. */
    private static final int MOST_LEVELS = 8;

    private final CarriedForm carriedForm;
    private final Texts texts = new Texts(PdfReader.class);

    /**
     * Reads files.
     *
     * @param carriedForm reads the form that is attached
     */
    public PdfReader(CarriedForm carriedForm) {
        this.carriedForm = carriedForm;
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean recognises(byte[] content) {
        if (!isPdf(content)) {
            return false;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return !attached(document).isEmpty();
        } catch (IOException | RuntimeException e) {
            // Damaged, or locked with a password: whose it is cannot be known.
            LOG.info("a PDF could not be opened", e);
            return false;
        }
    }

    private static boolean isPdf(byte[] content) {
        for (int i = 0; i < BEGIN.length; i++) {
            if (i >= content.length || content[i] != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        List<FoundForm> forms = new ArrayList<>();
        for (byte[] carried : carried(content)) {
            Reading reading = form(carried);
            forms.add(() -> reading);
        }
        return forms;
    }

    private List<byte[]> carried(byte[] content) throws UnreadableFileException {
        try (PDDocument document = Loader.loadPDF(content)) {
            List<byte[]> carried = new ArrayList<>();
            for (PDEmbeddedFile file : attached(document)) {
                carried.add(content(file));
            }
            return carried;
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(texts.get("attachment.damaged"), e);
        }
    }

    private Reading form(byte[] carried) throws UnreadableFileException {
        try {
            return carriedForm.read(carried);
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(texts.get("attachment.unreadable", e.getMessage()), e);
        }
    }

    /** PDFBox gives what it can of a damaged attachment; that must not pass for the form. */
    private byte[] content(PDEmbeddedFile file) throws IOException {
        byte[] content;
        try (InputStream in = file.createInputStream()) {
            content = in.readNBytes(MOST_BYTES + 1);
        }
        if (content.length > MOST_BYTES || !hasItsSum(file, content)) {
            throw new UnreadableFileException(texts.get("attachment.damaged"));
        }
        return content;
    }

    /** Whether an attachment is as it was written; one whose sum another program has left out has to be believed. */
    private static boolean hasItsSum(PDEmbeddedFile file, byte[] content) {
        COSDictionary parameters = file.getCOSObject().getCOSDictionary(COSName.PARAMS);
        return parameters == null
                || !(parameters.getDictionaryObject(COSName.CHECK_SUM) instanceof COSString sum)
                || Arrays.equals(sum.getBytes(), AttachmentSum.of(content));
    }

    /** The forms that are attached to a document, in the order of their names in it. */
    private static List<PDEmbeddedFile> attached(PDDocument document) throws IOException {
        List<PDEmbeddedFile> attached = new ArrayList<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), MOST_LEVELS, attached);
        }
        return attached;
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, int levels, List<PDEmbeddedFile> attached)
            throws IOException {
        if (node.getNames() != null) {
            for (PDComplexFileSpecification file : node.getNames().values()) {
                if (file != null && CarriedForm.NAME.equals(file.getFilename()) && file.getEmbeddedFile() != null) {
                    attached.add(file.getEmbeddedFile());
                }
            }
        }
        if (node.getKids() != null && levels > 1) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, levels - 1, attached);
            }
        }
    }
}
