package org.jibiao.workspace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.Formats;
import org.jibiao.format.json.FormJson;
import org.jibiao.standard.Standards;
import org.jibiao.store.DraftStore;

/** Workspaces for tests: the real rooms on a folder of the test, with JSON as the only format and no paper. */
public final class Workspaces {
    private static final FormJson JSON = new FormJson();
    private static final Formats FORMATS = new Formats(List.of(JSON), List.of(JSON));

    private Workspaces() {}

    public static Workspace open(Path dataFolder) {
        Drafts drafts = new Drafts(
                DraftStore.open(dataFolder),
                new DraftFormat(JSON::write, JSON::read),
                InstantSource.system(),
                () -> {});
        return new Workspace(
                drafts, new ImportDesk(FORMATS, drafts), exporter(), Standards.bundled(), sample(), form -> List.of());
    }

    public static Exporter exporter() {
        return new Exporter(FORMATS, new AtomicFile());
    }

    public static Sample sample() {
        return new Sample(JSON);
    }
}
