package org.jibiao.page;

/** A straight line of a table, horizontal or vertical, between two points. */
public record Rule(double x1, double y1, double x2, double y2, double thickness) {}
