package org.jibiao.format.text;

/**
 * How odd a reading is, about the negative logarithm of its chance: 0 for what could not be otherwise.
 *
 * @param telling what speaks against it on the page or in its words: a line that is not full, a cell that stands too high, a word cut in two
 * @param habit what it takes to say anything new, whatever it is: rows and cells of which the standard does not know
 */
record Oddness(double telling, double habit) {
    static final Oddness NONE = new Oddness(0, 0);

    static Oddness telling(double telling) {
        return new Oddness(telling, 0);
    }

    static Oddness habit(double habit) {
        return new Oddness(0, habit);
    }

    Oddness plus(Oddness other) {
        return new Oddness(telling + other.telling, habit + other.habit);
    }

    double total() {
        return telling + habit;
    }
}
