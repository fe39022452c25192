package org.jibiao.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.sheet.FormKind;

/**
 * What became of the files of an import, for whoever looks through hundreds of them.
 *
 * @param entries one for each form, or for a file in which none was found, in the order in which they were read
 */
public record RemarkReport(List<Entry> entries) {
    public RemarkReport {
        entries = List.copyOf(entries);
    }

    /**
     * A form, or a file without one.
     *
     * @param file the file, as it was given
     * @param form what was read; empty when nothing was
     * @param outcome what became of it
     * @param message why nothing became of it; else empty
     * @param lines what should be looked at
     */
    public record Entry(String file, Optional<ReadForm> form, Outcome outcome, String message, List<Line> lines) {
        public Entry {
            Objects.requireNonNull(file);
            Objects.requireNonNull(form);
            Objects.requireNonNull(outcome);
            Objects.requireNonNull(message);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What a form is.
     *
     * @param format the name of the format that the file has by its content: {@code docx}
     * @param kind what kind of form
     * @param department the 部门名称 as it was read; empty when there was none
     * @param year the budget year of the draft; of a form that became none, the year that was read
     */
    public record ReadForm(String format, FormKind kind, String department, int year) {}

    /**
     * A remark.
     *
     * @param where where in the file, in words; may be empty
     * @param message what it is
     * @param place where in the form; empty when it is about the whole
     * @param placeName that place in words
     * @param leftOver the text that found no field; may be empty
     */
    public record Line(String where, String message, Optional<Place> place, String placeName, String leftOver) {}

    /** What became of a form. */
    public enum Outcome {
        /** A draft came of it. */
        TAKEN,
        /** There was a draft already that says the same. */
        KNOWN,
        /** No draft came of it. */
        REFUSED,
        /** The import was stopped before its turn came. */
        STOPPED
    }
}
