package org.jibiao.workspace;

import java.util.List;

/** What became of one form in one format that was to be exported. */
public sealed interface ExportedFile {
    /** What was to be written. */
    PlannedFile planned();

    /**
     * The file is complete on disk.
     *
     * @param size of the file
     * @param remarks in Chinese, what a person should look at in the form before handing it in; often nothing
     */
    record Written(PlannedFile planned, FileSize size, List<String> remarks) implements ExportedFile {
        public Written {
            remarks = List.copyOf(remarks);
        }
    }

    /** No file was written or changed; the message says in Chinese what is wrong and what to do. */
    record Failed(PlannedFile planned, String message) implements ExportedFile {}
}
