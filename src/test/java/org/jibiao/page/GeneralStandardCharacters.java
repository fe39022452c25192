package org.jibiao.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The 8,105 characters of 通用规范汉字表, from a list whose source stands in its head. */
public final class GeneralStandardCharacters {
    private GeneralStandardCharacters() {}

    /** All characters as one text. */
    public static String all() {
        try (InputStream in = GeneralStandardCharacters.class.getResourceAsStream("general-standard-characters.txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of the characters");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
