package org.jibiao.workspace;

import java.util.function.Function;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.UnreadableFileException;

/**
 * How a form is kept in a draft: as a text from which it comes back without any loss.
 *
 * @param body writes the text
 * @param reader reads it
 */
public record DraftFormat(Function<DepartmentForm, String> body, BodyReader reader) {
    /** Reads what was kept. */
    @FunctionalInterface
    public interface BodyReader {
        DepartmentForm read(String body) throws UnreadableFileException;
    }
}
