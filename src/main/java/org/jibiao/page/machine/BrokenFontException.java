package org.jibiao.page.machine;

import java.io.IOException;

/** A file is not the font that it should be. For programmers; what a person is told is an {@link UnusableFontException}. */
final class BrokenFontException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenFontException(String what) {
        super(what);
    }
}
