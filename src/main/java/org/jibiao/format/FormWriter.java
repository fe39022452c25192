package org.jibiao.format;

import java.io.IOException;
import java.io.OutputStream;
import org.jibiao.form.DepartmentForm;

/** Writes a form in one file format. An implementation has no state and may be used by several threads at once. */
public interface FormWriter {
    /** The name of the format in commands: {@code pdf}. */
    String id();

    /** The extension of its files, without a dot. */
    default String extension() {
        return id();
    }

    /**
     * Writes one form. Does not close the stream.
     *
     * @throws UnprintableFormException when the form has something that the format cannot show; nothing has been written then
     */
    void write(DepartmentForm form, OutputStream out) throws IOException;
}
