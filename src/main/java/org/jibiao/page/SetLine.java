package org.jibiao.page;

/**
 * A line of a text that has been broken into lines.
 *
 * @param text what stands on the line, without the white space at which it was broken
 * @param width how wide it is, in points
 */
record SetLine(String text, double width) {}
