package org.jibiao.ui.control;

/**
 * A column of a grid.
 *
 * @param least its width in pixels when there is no room to spare
 * @param share its part of the room to spare, in relation to the shares of the other columns
 */
public record GridColumn(double least, double share) {}
