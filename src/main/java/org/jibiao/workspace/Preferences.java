package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.page.FontChoice;

/**
 * What a person chose once and finds again at the next start. Nothing of it is needed for the program to work.
 *
 * @param exportFolder where the last export went; it may have gone since
 * @param exportFormats the names of the formats of the last export; empty when there was none
 * @param fonts the fonts that paper is printed in; their files may have gone since
 */
public record Preferences(Optional<Path> exportFolder, List<String> exportFormats, FontChoice fonts) {
    /** Those of a person who has chosen nothing yet. */
    public static final Preferences NONE = new Preferences(Optional.empty(), List.of(), FontChoice.BUNDLED);

    public Preferences {
        exportFormats = List.copyOf(exportFormats);
    }

    public Preferences withExport(Path folder, List<String> formats) {
        return new Preferences(Optional.of(folder), formats, fonts);
    }

    public Preferences withFonts(FontChoice newFonts) {
        return new Preferences(exportFolder, exportFormats, newFonts);
    }
}
