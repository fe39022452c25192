package org.jibiao.page.machine;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A font of the user's machine, as it is remembered from one start of the program to the next.
 *
 * @param file its file, absolute; a collection has several fonts
 * @param name its full name, which tells it from the others of the file: 仿宋_GB2312
 */
public record ChosenFont(Path file, String name) {
    public ChosenFont {
        Objects.requireNonNull(file);
        Objects.requireNonNull(name);
    }
}
