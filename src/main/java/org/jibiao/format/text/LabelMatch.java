package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the fixed words of the form among the printed pieces, wrapped as the column may have wrapped them. */
final class LabelMatch {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\h]+");

    private LabelMatch() {}

    /** The fragment after a whole label that begins at one; -1 when it is not printed there. */
    static int whole(List<Fragment> fragments, int from, int end, String label) {
        String wanted = bare(label);
        int matched = 0;
        for (int at = from; at < end && matched < wanted.length(); at++) {
            String piece = fragments.get(at).text();
            if (!wanted.startsWith(piece, matched)) {
                return -1;
            }
            matched += piece.length();
            if (matched == wanted.length()) {
                return at + 1;
            }
        }
        return -1;
    }

    /**
     * A label of which a page end has cut off the last lines.
     *
     * @param to after the printed part
     * @param rest what is printed on the next page
     */
    record Cut(int to, String rest) {}

    /** The ways in which the first lines of a label are printed from a fragment on, without its last. */
    static List<Cut> cut(List<Fragment> fragments, int from, int end, String label) {
        String wanted = bare(label);
        List<Cut> cuts = new ArrayList<>();
        int matched = 0;
        for (int at = from; at < end; at++) {
            Fragment fragment = fragments.get(at);
            boolean newPage = at > from && fragment.before() == Gap.PAGE;
            if (newPage || !wanted.startsWith(fragment.text(), matched)) {
                break;
            }
            matched += fragment.text().length();
            if (matched == wanted.length()) {
                break;
            }
            cuts.add(new Cut(at + 1, wanted.substring(matched)));
        }
        return cuts;
    }

    /** A label as it can be compared: without white space. */
    static String bare(String label) {
        return WHITE_SPACE.matcher(label).replaceAll("");
    }
}
