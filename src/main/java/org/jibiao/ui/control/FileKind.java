package org.jibiao.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;

/**
 * A kind of files that a person may choose.
 *
 * @param name what it is called
 * @param endings of the names of its files, in small letters and without the dot
 */
public record FileKind(String name, List<String> endings) {
    public FileKind {
        endings = List.copyOf(endings);
    }

    /** For a file chooser. On Linux it tells small letters from capitals, and many a file is called {@code 目标表.PDF}. */
    public ExtensionFilter filter() {
        return new ExtensionFilter(
                name,
                endings.stream()
                        .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                        .map(ending -> "*." + ending)
                        .toList());
    }
}
