package org.jibiao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines of at most a given width.
 *
 * <p>A line is filled as far as it goes. Where the next character may not begin a line, the last one goes down with it; a
 * closing mark, though, may stand with its blank half in the margin, which keeps most lines even without squeezing any letter.
 * A paragraph does not end with a line of a single character.
 *
 * @param chain the face
 * @param size the font size in points
 * @param width how wide a line may be, in points
 * @param margin how far a closing mark may reach beyond that, in points
 */
record LineBreaker(FaceChain chain, double size, double width, double margin) {
    /** The line ends that text of any origin comes with. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Lines of a text; a blank text has none. A line without text stands for a blank line as written. */
    List<SetLine> lines(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<SetLine> lines = new ArrayList<>();
        for (String paragraph : LINE_END.split(text.stripTrailing(), -1)) {
            new Paragraph(paragraph).addTo(lines);
        }
        return lines;
    }

    private int thousandths(double points) {
        // A line that fits exactly shall fit: the sum of the columns may have lost a trifle.
        return (int) Math.floor(points * 1000 / size + 0.01);
    }

    /** One paragraph; positions count its printed characters. */
    private final class Paragraph {
        private final int[] characters;

        /** Where each character begins, and at last where the paragraph ends, in thousandths of the size. */
        private final int[] edges;

        private final int limit = thousandths(width);
        private final int hang = thousandths(Math.min(margin, size / 2));

        Paragraph(String text) {
            characters = printed(text);
            edges = new int[characters.length + 1];
            for (int i = 0; i < characters.length; i++) {
                edges[i + 1] = edges[i] + chain.advance(characters[i]);
            }
        }

        /** A plain loop: every keystroke sets every text again, and a stream here takes a quarter of the time for it. */
        private static int[] printed(String text) {
            int[] printed = new int[text.length()];
            int count = 0;
            for (int i = 0; i < text.length(); ) {
                int character = text.codePointAt(i);
                i += Character.charCount(character);
                if (!Invisible.isUnprinted(character)) {
                    printed[count++] = Invisible.isSpace(character) && character != '\u3000' ? ' ' : character;
                }
            }
            return Arrays.copyOf(printed, count);
        }

        void addTo(List<SetLine> lines) {
            List<Integer> starts = starts();
            for (int i = 0; i < starts.size(); i++) {
                int start = starts.get(i);
                int end = endOfText(start, i + 1 < starts.size() ? starts.get(i + 1) : characters.length);
                lines.add(new SetLine(
                        new String(characters, start, end - start), (edges[end] - edges[start]) * size / 1000));
            }
        }

        /** Where the lines begin. */
        private List<Integer> starts() {
            List<Integer> starts = new ArrayList<>();
            int start = 0;
            do {
                starts.add(start);
                start = afterSpaces(endOfLine(start));
            } while (start < characters.length);
            avoidSingleCharacter(starts);
            return starts;
        }

        private int endOfLine(int start) {
            int end = start;
            for (int i = start + 1; i <= characters.length && used(start, i) <= limit + hang; i++) {
                if ((i == characters.length || Kinsoku.allowsBreak(characters, i)) && fits(start, i)) {
                    end = i;
                }
            }
            return end > start ? end : endWithinWord(start);
        }

        /** What cannot be kept whole is torn where it does least harm: not before a closing mark or after an opening one. */
        private int endWithinWord(int start) {
            int end = start + 1;
            boolean clean = false;
            for (int i = start + 1; i < characters.length && fits(start, i); i++) {
                boolean cleanHere = !Kinsoku.neverFirst(characters[i]) && !Kinsoku.neverLast(characters[i - 1]);
                if (!Kinsoku.isAttached(characters[i]) && (cleanHere || !clean)) {
                    end = i;
                    clean = cleanHere;
                }
            }
            while (end < characters.length && Kinsoku.isAttached(characters[end])) {
                end++;
            }
            return end;
        }

        private boolean fits(int start, int end) {
            int used = used(start, end);
            return used <= limit || (used <= limit + hang && Kinsoku.mayHang(characters[endOfText(start, end) - 1]));
        }

        private int used(int start, int end) {
            return edges[endOfText(start, end)] - edges[start];
        }

        /** The end without the white space before it. */
        private int endOfText(int start, int end) {
            int last = end;
            while (last > start && Invisible.isSpace(characters[last - 1])) {
                last--;
            }
            return last;
        }

        private int afterSpaces(int position) {
            int next = position;
            while (next < characters.length && Invisible.isSpace(characters[next])) {
                next++;
            }
            return next;
        }

        /** Takes another character or word down to a last line that has only one character. */
        private void avoidSingleCharacter(List<Integer> starts) {
            int start = starts.getLast();
            if (starts.size() < 2 || weight(start) != 1) {
                return;
            }
            int above = starts.get(starts.size() - 2);
            int earliest = above + (start - above) / 2;
            for (int i = start - 1; i > earliest; i--) {
                if (Kinsoku.allowsBreak(characters, i) && weight(i) > 1) {
                    if (fits(i, characters.length)) {
                        starts.set(starts.size() - 1, i);
                    }
                    return;
                }
            }
        }

        private long weight(int start) {
            long weight = 0;
            for (int i = start; i < characters.length; i++) {
                weight += Kinsoku.isWeighty(characters[i]) ? 1 : 0;
            }
            return weight;
        }
    }
}
