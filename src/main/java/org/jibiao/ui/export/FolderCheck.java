package org.jibiao.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jibiao.text.Texts;

/** Whether files can be written into the folder that a person has named. Looks at the disk; not for the window's thread. */
final class FolderCheck {
    /**
     * What there is to say about a folder.
     *
     * @param folder where to write; empty when that is not possible
     * @param words what is wrong, or good to know; empty when nothing
     */
    record Outcome(Optional<Path> folder, String words) {
        /** Nobody has looked yet. */
        static final Outcome UNKNOWN = new Outcome(Optional.empty(), "");
    }

    private final Texts texts;

    FolderCheck(Texts texts) {
        this.texts = texts;
    }

    Outcome of(String typed) {
        // Windows copies a path with quotes around it.
        String words = typed.strip().replaceAll("^\"(.*)\"$", "$1");
        if (words.isEmpty()) {
            return refused(texts.get("export.folder.none"));
        }
        try {
            Path folder = Path.of(words);
            return folder.isAbsolute() ? of(folder) : refused(texts.get("export.folder.relative"));
        } catch (InvalidPathException e) {
            return refused(texts.get("export.folder.relative"));
        }
    }

    private Outcome of(Path folder) {
        if (Files.isDirectory(folder)) {
            return Files.isWritable(folder)
                    ? new Outcome(Optional.of(folder), "")
                    : refused(texts.get("export.folder.denied"));
        }
        if (Files.exists(folder)) {
            return refused(texts.get("export.folder.file"));
        }
        Path above = folder.getParent();
        return above != null && Files.isDirectory(above) && Files.isWritable(above)
                ? new Outcome(Optional.of(folder), texts.get("export.folder.new"))
                : refused(texts.get("export.folder.missing"));
    }

    private static Outcome refused(String words) {
        return new Outcome(Optional.empty(), words);
    }
}
