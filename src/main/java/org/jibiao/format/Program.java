package org.jibiao.format;

import java.util.Objects;

/**
 * The program that writes a file, as the file's own data name it.
 *
 * @param name its name, 绩表 Jibiao
 * @param version its version, 0.1.0
 */
public record Program(String name, String version) {
    public Program {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
    }

    /** Both, where a file has one field for them. */
    public String nameAndVersion() {
        return name + " " + version;
    }
}
