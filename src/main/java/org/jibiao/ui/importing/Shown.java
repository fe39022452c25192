package org.jibiao.ui.importing;

/** Which rows a person wants to see. */
public enum Shown {
    ALL,
    /** Forms that can be taken. */
    FORMS,
    /** Forms of which the reading has something to say. */
    REMARKED,
    /** What cannot be taken. */
    REFUSED;

    boolean shows(DeskRow row) {
        return switch (row) {
            case DeskRow.OfFile file -> this != REFUSED;
            case FormRow form ->
                this == ALL
                        || this == FORMS
                        || (this == REMARKED && !form.remarks().isEmpty());
            case DeskRow.Refused refused -> this == ALL || this == REFUSED;
        };
    }
}
