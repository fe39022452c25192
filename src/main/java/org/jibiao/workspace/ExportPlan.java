package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export will write.
 *
 * @param folder where; it need not exist yet
 * @param files in the order in which they will be written: form by form, each in all its formats
 */
public record ExportPlan(Path folder, List<PlannedFile> files) {
    public ExportPlan {
        files = List.copyOf(files);
    }

    /** The files that are there already and would be replaced, as far as was known when the plan was made. */
    public List<Path> replaced() {
        return files.stream()
                .filter(PlannedFile::replaces)
                .map(PlannedFile::file)
                .toList();
    }
}
