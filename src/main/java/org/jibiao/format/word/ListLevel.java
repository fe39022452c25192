package org.jibiao.format.word;

/**
 * How one level of an automatic list is numbered.
 *
 * @param start the number of its first paragraph
 * @param format how numbers are written: {@code chineseCounting}
 * @param text what stands before a paragraph, with {@code %1} to {@code %9} for the numbers of the levels: {@code （%1）}
 * @param decimal whether the numbers of all levels are written in digits here
 * @param spaced whether a space follows, in the words of the file; a tab is none
 */
record ListLevel(int start, String format, String text, boolean decimal, boolean spaced) {}
