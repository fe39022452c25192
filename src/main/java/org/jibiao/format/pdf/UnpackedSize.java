package org.jibiao.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Looks how large a stream is when it is unpacked, before anything unpacks it as a whole: a small file may hold a page without end. */
final class UnpackedSize {
    /** What a page may say in bytes; those of office programs say some ten thousand. */
    private static final long MOST = 48L << 20;

    /** The most that the compression of PDF files packs into one byte. */
    private static final int MOST_PER_BYTE = 1032;

    private UnpackedSize() {}

    /**
     * Lets a stream pass that is not too large.
     *
     * @throws IOException when it is, or cannot be unpacked
     */
    static void check(COSStream stream) throws IOException {
        int layers = layers(stream.getFilters());
        if (layers == 0 || (layers == 1 && stream.getLength() < MOST / MOST_PER_BYTE)) {
            return;
        }
        of(stream);
    }

    /**
     * How many bytes a stream is when it is unpacked, or as it is when it is packed in a way that packs little.
     *
     * @throws IOException when it is too large, or cannot be unpacked
     */
    static long of(COSStream stream) throws IOException {
        int layers = layers(stream.getFilters());
        if (layers == 0) {
            return Math.max(stream.getLength(), 0);
        }
        InputStream unpacked = stream.createRawInputStream();
        for (int layer = 0; layer < layers; layer++) {
            unpacked = new InflaterInputStream(unpacked);
        }
        try (InputStream in = unpacked) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            int read = in.read(buffer);
            while (read >= 0) {
                size += read;
                if (size > MOST) {
                    throw new IOException("a page of more than " + MOST + " bytes");
                }
                read = in.read(buffer);
            }
            return size;
        }
    }

    /** How often it is packed, one within the other. */
    private static int layers(COSBase filters) {
        if (filters instanceof COSArray several) {
            int layers = 0;
            while (layers < several.size() && isPacking(several.getObject(layers))) {
                layers++;
            }
            return layers;
        }
        return isPacking(filters) ? 1 : 0;
    }

    private static boolean isPacking(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }
}
