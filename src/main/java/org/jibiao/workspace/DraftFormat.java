package org.jibiao.workspace;

import java.util.function.Function;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.SourcedReading;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;

/**
 * How a draft is kept: its form and where it came from, each as a text from which it comes back without any loss.
 *
 * @param body writes the text of a form
 * @param reader reads it
 * @param sourceBody writes the text of what a draft came from
 * @param sourceReader reads it
 */
public record DraftFormat(
        Function<DepartmentForm, String> body,
        BodyReader reader,
        Function<SourcedReading, String> sourceBody,
        SourceReader sourceReader) {
    /** Reads what was kept of a form. */
    @FunctionalInterface
    public interface BodyReader {
        DepartmentForm read(String body) throws UnreadableFileException;
    }

    /** Reads what was kept of the reading that a draft came from. */
    @FunctionalInterface
    public interface SourceReader {
        SourcedReading read(String body) throws UnreadableFileException;
    }

    String write(Origin origin) {
        return sourceBody.apply(
                new SourcedReading(origin.file(), origin.use().name(), new Reading(origin.form(), origin.remarks())));
    }

    Origin readOrigin(String body) throws UnreadableFileException {
        SourcedReading kept = sourceReader.read(body);
        Origin.Use use = kept.use().equals(Origin.Use.TEMPLATE.name()) ? Origin.Use.TEMPLATE : Origin.Use.COPY;
        return new Origin(
                kept.file(), use, kept.reading().form(), kept.reading().remarks());
    }
}
