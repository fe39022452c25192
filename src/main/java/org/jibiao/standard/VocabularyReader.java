package org.jibiao.standard;

import org.jibiao.text.Texts;

/** Reads the data file of the vocabulary. */
final class VocabularyReader {
    private final DataFile<Vocabulary> file;

    VocabularyReader() {
        Texts texts = new Texts(VocabularyReader.class);
        file = new DataFile<>(texts, Vocabulary.class, new VocabularyCheck(texts)::flaws);
    }

    /**
     * Reads a data file.
     *
     * @param name the file's name, for messages
     * @param content the whole file, UTF-8
     * @throws InvalidStandardException when it is not in order
     */
    Vocabulary read(String name, byte[] content) {
        return file.read(name, content);
    }
}
