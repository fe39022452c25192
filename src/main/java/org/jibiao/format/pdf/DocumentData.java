package org.jibiao.format.pdf;

import org.jibiao.format.Program;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.PrintedForm;

/**
 * What a document says of itself.
 *
 * @param title what it is called
 * @param department whose it is
 * @param year the budget year that it is about
 * @param program what wrote it
 * @param level to which level of PDF/A-3 it conforms
 */
record DocumentData(String title, String department, int year, Program program, Level level) {
    /** A level of PDF/A-3 (ISO 19005-3 §5). */
    enum Level {
        /** Everything, also that every character is known to Unicode. */
        A,
        /** It looks the same for ever, but not every character is known to Unicode. */
        B
    }

    static DocumentData of(PrintedForm printed, Program program) {
        return new DocumentData(
                printed.title(), printed.form().department(), printed.form().year(), program, levelOf(printed));
    }

    /** Fonts of old have characters of their own in Unicode's private area (造字): printed, but nobody else knows what they are. */
    private static Level levelOf(PrintedForm printed) {
        boolean known = printed.pages().stream()
                .flatMap(Page::lines)
                .flatMap(line -> line.runs().stream())
                .map(PlacedLine.Run::text)
                .flatMapToInt(String::codePoints)
                .noneMatch(character -> Character.getType(character) == Character.PRIVATE_USE);
        return known ? Level.A : Level.B;
    }
}
