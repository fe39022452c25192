package org.jibiao.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as Excel and WPS copy it: tabs between cells, line ends between rows, and quotes around a cell that holds
 * either.
 *
 * @param rows the texts of the cells, row by row; their line ends are {@code \n}
 */
record CopiedCells(List<List<String>> rows) {
    private static final char QUOTE = '"';

    CopiedCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads what was copied; a text that is no block is one cell, or one under the other. */
    static CopiedCells of(String copied) {
        String text = withPlainLineEnds(copied);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfCell(text, at);
            row.add(cell(text.substring(at, end)));
            if (end == text.length() || text.charAt(end) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            } else if (end == text.length() - 1) {
                // A tab at the very end: an empty cell follows.
                row.add("");
            }
            at = end + 1;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return new CopiedCells(rows);
    }

    static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether no row has a second cell: then it may as well be a text of several lines. */
    boolean isOneColumn() {
        return rows.stream().allMatch(row -> row.size() == 1);
    }

    private static int endOfCell(String text, int from) {
        if (text.charAt(from) == QUOTE) {
            int close = closingQuote(text, from);
            if (close > 0) {
                return close + 1;
            }
        }
        int end = from;
        while (end < text.length() && !isSeparator(text, end)) {
            end++;
        }
        return end;
    }

    /** The quote that ends a quoted cell; -1 where the first quote is only a part of the words. */
    private static int closingQuote(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) == QUOTE) {
                if (at + 1 == text.length() || isSeparator(text, at + 1)) {
                    return at;
                }
                if (text.charAt(at + 1) != QUOTE) {
                    return -1;
                }
                at++;
            }
            at++;
        }
        return -1;
    }

    private static boolean isSeparator(String text, int at) {
        return text.charAt(at) == '\t' || text.charAt(at) == '\n';
    }

    private static String cell(String written) {
        boolean quoted =
                written.length() > 1 && written.charAt(0) == QUOTE && closingQuote(written, 0) == written.length() - 1;
        String text = quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : written;
        return text.strip();
    }
}
