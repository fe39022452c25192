package org.jibiao.format;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports of imports in one format. */
public interface RemarkReportWriter {
    /** How the name of such a file ends, without the point: {@code xlsx}. */
    String extension();

    /** Writes the whole file; does not close the stream. */
    void write(RemarkReport report, OutputStream out) throws IOException;
}
