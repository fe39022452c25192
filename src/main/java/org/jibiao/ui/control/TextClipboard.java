package org.jibiao.ui.control;

import java.util.Optional;

/** Where texts are copied to and pasted from. */
public interface TextClipboard {
    /** What was copied last, here or in another program; empty when that is no text. */
    Optional<String> text();

    void put(String text);
}
