package org.jibiao.format.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters stand together in a form. Those that do elsewhere are a word or the seam of one, and the boundary of two cells is not
 * likely to run between them.
 */
final class Cohesion {
    private static final double PAIR_MOST = 2.5;
    private static final double THREE = 2;
    private static final double FOUR = 3.5;

    private final Map<String, Integer> times = new HashMap<>();

    /** The cohesion in a form, by what stands together within its printed lines. */
    Cohesion(List<Fragment> fragments) {
        for (Fragment fragment : fragments) {
            String text = fragment.text();
            for (int length = 2; length <= 4; length++) {
                for (int i = 0; i + length <= text.length(); i++) {
                    times.merge(text.substring(i, i + length), 1, Integer::sum);
                }
            }
        }
    }

    /** How odd it is that a cell ends with the one piece and another begins with the next. */
    double partingCost(String left, String right) {
        String end = left.substring(Math.max(0, left.length() - 2));
        String begin = right.substring(0, Math.min(2, right.length()));
        if (end.length() == 2 && begin.length() == 2 && times.containsKey(end + begin)) {
            return FOUR;
        }
        int together = times.getOrDefault(end.substring(end.length() - 1) + begin.charAt(0), 0);
        double pair = Math.min(PAIR_MOST, 0.8 * Math.log1p(together));
        boolean three =
                times.containsKey(end + begin.charAt(0)) || times.containsKey(end.charAt(end.length() - 1) + begin);
        return three ? Math.max(THREE, pair) : pair;
    }
}
