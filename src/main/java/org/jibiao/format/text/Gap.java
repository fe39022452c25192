package org.jibiao.format.text;

/** How far the baseline moved between two printed pieces of text, from the nearest to the farthest. */
enum Gap {
    /** Not at all: a space. */
    NONE,
    /** By about half a line: a bare newline. */
    HALF,
    /** By about a line or more: a blank line. */
    LINE,
    /** To the next page: a line that begins with a space, or that follows a printed page number. */
    PAGE
}
