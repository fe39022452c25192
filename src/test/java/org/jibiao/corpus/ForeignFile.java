package org.jibiao.corpus;

import org.jibiao.form.DepartmentForm;

/**
 * A published form as another office program wrote it.
 *
 * @param name the file's name, such as {@code form-06-style1.docx}
 * @param form what it says, its comparators written as we write them
 */
public record ForeignFile(String name, DepartmentForm form) {
    /** The file. */
    public byte[] content() {
        return Corpus.foreign(name);
    }

    /** How the name ends, without the dot. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
