package org.jibiao.standard;

import org.jibiao.text.Texts;

/** Reads a standard's data file. */
final class StandardReader {
    private final DataFile<FormStandard> file;

    StandardReader() {
        Texts texts = new Texts(StandardReader.class);
        file = new DataFile<>(texts, FormStandard.class, new StandardCheck(texts)::flaws);
    }

    /**
     * Reads a data file.
     *
     * @param name the file's name, for messages
     * @param content the whole file, UTF-8
     * @throws InvalidStandardException when it is not in order
     */
    FormStandard read(String name, byte[] content) {
        return file.read(name, content);
    }
}
