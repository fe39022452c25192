package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page end has cut off the labels of the rows, the leftmost first: 务 of 年度主要任务. It stands at the beginning of the next page.
 *
 * @param texts what is still to be printed
 */
record LabelRests(List<String> texts) {
    static final LabelRests NONE = new LabelRests(List.of());

    LabelRests {
        texts = List.copyOf(texts);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    LabelRests with(String rest) {
        List<String> more = new ArrayList<>(texts);
        more.add(rest);
        return new LabelRests(more);
    }

    /**
     * The rests that are printed at a place.
     *
     * @param spans where each is printed
     * @param to after the last
     * @param rests those that are not printed there
     */
    record Match(List<Span> spans, int to, LabelRests rests) {}

    /** Looks for the rests at the top of a page. */
    Match match(List<Fragment> fragments, int from, int end) {
        List<Span> spans = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int at = from;
        for (String rest : texts) {
            int to = LabelMatch.whole(fragments, at, end, rest);
            if (to < 0) {
                missing.add(rest);
            } else {
                spans.add(new Span(at, to));
                at = to;
            }
        }
        return new Match(List.copyOf(spans), at, new LabelRests(missing));
    }
}
