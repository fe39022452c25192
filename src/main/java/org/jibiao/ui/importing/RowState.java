package org.jibiao.ui.importing;

/** What would become of a form that was found, as far as one can tell before it is taken. */
public enum RowState {
    /** A draft of a department that has none for that year. */
    NEW,
    /** One more draft of a department that has one for that year, which says something else. */
    NAMESAKE,
    /** Nothing: there is a draft that says the same. */
    SAME,
    /** Nothing more: a form before it in the list says the same. */
    TWIN,
    /** A form of one project, read as far as its words mean the same. */
    PROJECT,
    /** It was to be taken, and that failed. */
    FAILED;

    /** Whether it is worth taking, so that it is ticked unless the person says otherwise. */
    boolean isWanted() {
        return this == NEW || this == NAMESAKE || this == FAILED;
    }
}
