package org.jibiao.sheet;

import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;

/**
 * A text and where in the file it stands.
 *
 * @param text the text, without its label
 * @param cell its cell; empty where it stands in a line around the table
 * @param heading which of these lines it is, from 0
 */
record Written(String text, Optional<At> cell, int heading) {
    static Written in(At cell, String text) {
        return new Written(text.strip(), Optional.of(cell), -1);
    }

    static Written in(int heading, String text) {
        return new Written(text.strip(), Optional.empty(), heading);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Notes that the text is in the form. */
    void shows(Place place, RecognitionLog log) {
        cell.ifPresent(at -> log.shows(at, place));
    }

    /** Notes that the text found no field. */
    void leftOver(String message, Optional<Place> near, RecognitionLog log) {
        cell.ifPresentOrElse(
                at -> {
                    log.fixed(at);
                    log.leftOver(at, message, near, text);
                },
                () -> log.leftOver(heading, message, near, text));
    }

    /** Notes what is to be said of the text. */
    void remark(String message, Optional<Place> place, RecognitionLog log) {
        cell.ifPresentOrElse(at -> log.remark(at, message, place), () -> log.leftOver(heading, message, place, ""));
    }
}
