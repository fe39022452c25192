package org.jibiao.ui.control;

/** Where a key leads in a grid. */
enum GridStep {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /** The next cell that a person fills in or presses, row by row. */
    NEXT,
    /** The cell before, row by row. */
    PREVIOUS
}
