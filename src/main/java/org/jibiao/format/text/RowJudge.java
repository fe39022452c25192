package org.jibiao.format.text;

/** Says how odd the words of a cell are, apart from where they stand: 0 for what is known beforehand. */
interface RowJudge {
    /**
     * The oddness of a cell.
     *
     * @param column which of the row's cells it is
     * @param text what it says, without white space
     * @param group which group the row is in; -1 when in none
     */
    Oddness oddness(int column, String text, int group);
}
