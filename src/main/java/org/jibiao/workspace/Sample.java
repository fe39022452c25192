package org.jibiao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormReader;

/** The complete real form that the program brings along, for those who want to see one before they have their own. */
public final class Sample {
    private static final String FILE = "sample.json";

    private final FormReader reader;

    /**
     * @param reader reads the sample's format, JSON
     */
    public Sample(FormReader reader) {
        this.reader = reader;
    }

    public DepartmentForm form() {
        try (InputStream in = Sample.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file " + FILE);
            }
            return reader.read(in.readAllBytes()).getFirst().form();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
