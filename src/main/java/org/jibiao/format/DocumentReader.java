package org.jibiao.format;

import org.jibiao.sheet.SourceDocument;

/**
 * Reads what a file of another program shows: its lines and tables, nothing of forms. An implementation has no state and may be used by
 * several threads at once. It never throws for odd content: what it cannot read becomes a remark.
 */
public interface DocumentReader {
    /** The name of the format in messages and reports: {@code docx}. */
    String id();

    /**
     * A cheap look at the content, never at a file's name.
     *
     * @param content the whole file
     */
    boolean recognises(byte[] content);

    /**
     * What the file shows.
     *
     * @throws UnreadableFileException when nothing can be read: it is locked with a password, cut off, or has no text at all; the message
     *     says so
     */
    SourceDocument read(byte[] content, ReadingProgress progress) throws UnreadableFileException;
}
