package org.jibiao.format;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that somebody has locked against writing. It is as it was. */
public final class WriteProtectedException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    WriteProtectedException(Path file) {
        super(file.toString());
    }
}
