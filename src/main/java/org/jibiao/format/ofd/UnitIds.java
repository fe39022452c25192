package org.jibiao.format.ofd;

/** Gives every object of a document a number of its own, from 1 (GB/T 33190-2016, 7.3: ST_ID). Used by one thread. */
final class UnitIds {
    private int last;

    int next() {
        return ++last;
    }

    /** The highest number given, which a document states, so that whoever adds to it knows where to go on. */
    int last() {
        return last;
    }
}
