package org.jibiao.format.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The check sum of an attachment, by which one that is damaged is told. */
final class AttachmentSum {
    private AttachmentSum() {}

    /**
     * The sum of an attachment before it is compressed: MD5, because the standard says so (ISO 32000-1 table 46).
     */
    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
