package org.jibiao.format;

import java.util.List;
import org.jibiao.sheet.Reading;

/** Reads forms of one file format. An implementation has no state and may be used by several threads at once. */
public interface FormReader {
    /** The name of the format in messages and reports: {@code json}. */
    String id();

    /**
     * A cheap look at the content, never at a file's name.
     *
     * @param content the whole file
     */
    boolean recognises(byte[] content);

    /**
     * Finds the forms of a file that {@link #recognises} has accepted. What is no form, and odd content, gives remarks.
     *
     * @return the forms in the file, at least one, in their order
     * @throws UnreadableFileException when no form can be read from it
     */
    List<FoundForm> find(byte[] content) throws UnreadableFileException;

    /**
     * The same, watched. A reader whose files are long asks whether to go on, and stops with what it has found when not.
     */
    default List<FoundForm> find(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        return find(content);
    }

    /** Finds and reads all forms of a file. */
    default List<Reading> read(byte[] content) throws UnreadableFileException {
        return find(content).stream().map(FoundForm::read).toList();
    }
}
