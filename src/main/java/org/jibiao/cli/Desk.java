package org.jibiao.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jibiao.workspace.Exporter;
import org.jibiao.workspace.FontDesk;
import org.jibiao.workspace.ImportReports;
import org.jibiao.workspace.Sample;
import org.jibiao.workspace.Workspace;
import org.jibiao.workspace.WorkspaceUnavailableException;

/** What the commands work with. Opens nothing before it is asked, so that the sample needs no data folder. */
public interface Desk {
    /**
     * Opens the drafts of a data folder; the caller closes them.
     *
     * @param dataFolder empty for the usual one of this user
     * @throws WorkspaceUnavailableException when they cannot be used, or another program is using them
     */
    Workspace open(Optional<Path> dataFolder);

    Exporter exporter();

    /** Reports of what became of imported files. */
    ImportReports reports();

    /** The fonts that paper is printed in, whatever data folder is used. */
    FontDesk fonts();

    Sample sample();
}
