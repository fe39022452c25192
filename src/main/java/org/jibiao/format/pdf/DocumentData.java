package org.jibiao.format.pdf;

import org.jibiao.format.Program;
import org.jibiao.page.PrintedForm;

/**
 * What a document says of itself.
 *
 * @param title what it is called
 * @param department whose it is
 * @param year the budget year that it is about
 * @param program what wrote it
 */
record DocumentData(String title, String department, int year, Program program) {
    static DocumentData of(PrintedForm printed, Program program) {
        return new DocumentData(
                printed.title(), printed.form().department(), printed.form().year(), program);
    }
}
