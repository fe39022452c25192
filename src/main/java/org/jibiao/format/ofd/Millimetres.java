package org.jibiao.format.ofd;

/** Lengths as OFD writes them: millimetres, to a ten-thousandth, without needless zeros. Pages are measured in points. */
final class Millimetres {
    private static final double PER_POINT = 25.4 / 72;
    private static final int PARTS = 10_000;

    private Millimetres() {}

    /** A length that is given in points. */
    static String of(double points) {
        StringBuilder text = new StringBuilder();
        append(text, points);
        return text.toString();
    }

    /** Several lengths that are given in points, with spaces between them. */
    static String of(double... points) {
        StringBuilder text = new StringBuilder();
        for (double length : points) {
            append(text.isEmpty() ? text : text.append(' '), length);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, double points) {
        long parts = Math.round(points * PER_POINT * PARTS);
        if (parts < 0) {
            text.append('-');
        }
        long whole = Math.abs(parts) / PARTS;
        long fraction = Math.abs(parts) % PARTS;
        text.append(whole);
        if (fraction != 0) {
            text.append('.');
            // The leading zeros of the fraction: 1.0500 is 1 and 500 parts.
            for (int place = PARTS / 10; fraction > 0; place /= 10) {
                text.append((char) ('0' + fraction / place));
                fraction %= place;
            }
        }
    }
}
