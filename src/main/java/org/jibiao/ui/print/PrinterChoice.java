package org.jibiao.ui.print;

/**
 * A printer that can be chosen.
 *
 * @param name its name on this machine
 * @param usual whether the machine prints on it when nothing is said
 * @param twoSided whether it prints on both sides of the paper
 * @param mostCopies how many copies it makes at once at most
 * @param takesPaper whether it says that it has A4 paper
 */
public record PrinterChoice(String name, boolean usual, boolean twoSided, int mostCopies, boolean takesPaper) {}
