package org.jibiao.sheet;

/**
 * What everybody who reads a part of a sheet needs.
 *
 * @param words the words of labels and heads
 * @param values the words of values and amounts
 */
record Scan(SheetGrid grid, LabelWords words, ValueWords values, RecognitionLog log) {}
