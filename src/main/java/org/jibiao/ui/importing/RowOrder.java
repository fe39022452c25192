package org.jibiao.ui.importing;

/** In which order the rows stand. */
public enum RowOrder {
    /** As the files were brought, the forms of one file under its name. */
    FILE,
    DEPARTMENT,
    /** Those with the most remarks first. */
    REMARKS
}
