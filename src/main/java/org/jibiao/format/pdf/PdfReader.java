package org.jibiao.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;
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
            return new AttachedForms(document).count() > 0;
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
        try (PDDocument document = Loader.loadPDF(content)) {
            return found(new AttachedForms(document));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(texts.get("attachment.damaged"), e);
        }
    }

    /** What can be read; the rest is named with the first form, and is the answer when there is no other. */
    private List<FoundForm> found(AttachedForms attached) throws UnreadableFileException {
        List<Reading> readings = new ArrayList<>();
        List<Remark> rest = new ArrayList<>();
        @Nullable UnreadableFileException first = null;
        for (int i = 0; i < attached.count(); i++) {
            try {
                readings.add(form(attached, i));
            } catch (UnreadableFileException e) {
                LOG.info("an attachment could not be read", e);
                first = first == null ? e : first;
                rest.add(about(texts.get("attachment.one", i + 1, attached.count(), e.getMessage())));
            }
        }
        if (readings.isEmpty()) {
            throw first == null ? new UnreadableFileException(texts.get("attachment.damaged")) : first;
        }
        if (attached.more()) {
            rest.add(about(texts.get("attachment.more", attached.count())));
        }
        readings.set(0, with(rest, readings.getFirst()));
        return readings.stream().<FoundForm>map(reading -> () -> reading).toList();
    }

    private Reading form(AttachedForms attached, int index) throws UnreadableFileException {
        byte[] content;
        try {
            content = attached.content(index);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(texts.get("attachment.damaged"), e);
        }
        try {
            return carriedForm.read(content);
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(texts.get("attachment.unreadable", e.getMessage()), e);
        }
    }

    private static Reading with(List<Remark> rest, Reading reading) {
        List<Remark> remarks = new ArrayList<>(reading.remarks());
        remarks.addAll(rest);
        return new Reading(reading.form(), remarks);
    }

    private static Remark about(String message) {
        return new Remark("", message, Optional.empty());
    }
}
