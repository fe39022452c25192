package org.jibiao.format;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that the system does not let be replaced; on Windows as a rule because another program has it open. It is as it was. */
public final class HeldFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    HeldFileException(Path file, FileSystemException refusal) {
        super(file.toString(), null, refusal.getReason());
        initCause(refusal);
    }
}
