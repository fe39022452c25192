package org.jibiao.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jibiao.format.CarriedForm;

/**
 * The forms that are attached to a PDF, in the order of its names. A file that was made to keep the program busy or to fill the
 * memory is given up in time: every part of its tree of names is looked at once, and no more is unfolded than forms are long.
 */
final class AttachedForms {
    /** A form is some ten thousand characters. An attachment that unfolds to more than this is no form but an attack. */
    private static final int MOST_BYTES = 16 << 20;

    /** What all attachments may unfold to: thousands of forms. */
    private static final int MOST_BYTES_IN_ALL = 64 << 20;

    /** No more attachments are looked for; a province has fewer departments. */
    static final int MOST_FORMS = 2000;

    /** No more levels of names are looked into; in our files they have one. */
    private static final int MOST_LEVELS = 8;

    private final List<PDComplexFileSpecification> files = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int bytesLeft = MOST_BYTES_IN_ALL;
    private boolean more;

    AttachedForms(PDDocument document) {
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        COSDictionary root = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
        if (root != null) {
            collect(root, MOST_LEVELS);
        }
    }

    int count() {
        return files.size();
    }

    /** Whether there are more than are counted. */
    boolean more() {
        return more;
    }

    /**
     * The content of one.
     *
     * @throws IOException when it is damaged, or too long
     */
    byte[] content(int index) throws IOException {
        PDEmbeddedFile file = files.get(index).getEmbeddedFile();
        if (file == null) {
            throw new IOException("the attachment has no content");
        }
        int most = Math.min(MOST_BYTES, bytesLeft);
        byte[] content;
        try (InputStream in = unfolding(file.getCOSObject())) {
            content = in.readNBytes(most + 1);
        }
        bytesLeft -= Math.min(content.length, bytesLeft);
        if (content.length > most) {
            throw new IOException("the attachments are too long");
        }
        if (!hasItsSum(file, content)) {
            throw new IOException("the attachment is not what was attached");
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

    /** PDFBox unfolds the whole of a stream into memory before it gives the first byte, and a thousandfold is possible. */
    private static InputStream unfolding(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        boolean plain = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
        return plain && COSName.FLATE_DECODE.equals(filters)
                ? new InflaterInputStream(stream.createRawInputStream())
                : stream.createInputStream();
    }

    private void collect(COSDictionary node, int levels) {
        if (!seen.add(node)) {
            return;
        }
        if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray names && seen.add(names)) {
            // A name and its file by turns; joining may have left the same name twice.
            for (int i = 1; i < names.size(); i += 2) {
                if (names.getObject(i) instanceof COSDictionary file && seen.add(file)) {
                    add(new PDComplexFileSpecification(file));
                }
            }
        }
        if (levels > 1 && node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids && seen.add(kids)) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, levels - 1);
                }
            }
        }
    }

    private void add(PDComplexFileSpecification file) {
        if (CarriedForm.NAME.equals(file.getFilename())) {
            if (files.size() < MOST_FORMS) {
                files.add(file);
            } else {
                more = true;
            }
        }
    }
}
