package org.jibiao.workspace;

import java.nio.file.Path;

/**
 * One form in one format that is to be written.
 *
 * @param form the form
 * @param title the year and department, for messages: 2025 年 财政局
 * @param format the format
 * @param file the file that will come about
 * @param replaces whether there was such a file when the plan was made
 */
public record PlannedFile(ExportableForm form, String title, ExportFormat format, Path file, boolean replaces) {
    /** The name of the file without its folder. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
