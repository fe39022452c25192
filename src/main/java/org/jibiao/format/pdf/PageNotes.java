package org.jibiao.format.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;

/** What could not be read of a document or was left out, gathered page by page; what holds of many pages is said once. */
final class PageNotes {
    /** The longest text that is named within a message. */
    private static final int LONGEST = 60;

    /** How many remarks about single places a document may have; the rest is counted. */
    private static final int MOST = 200;

    /** What may hold of a page as a whole. */
    enum Matter {
        /** There is no text, only a picture. */
        PICTURE,
        /** The text was read from behind a picture, where a program had put what it recognised. */
        BEHIND_PICTURE,
        /** The page breaks off or cannot be read at all. */
        DAMAGED
    }

    private final Texts texts;
    private final Map<Matter, List<Integer>> pages = new EnumMap<>(Matter.class);
    private final List<Remark> remarks = new ArrayList<>();
    private int more;

    PageNotes(Texts texts) {
        this.texts = texts;
    }

    /** Notes what holds of a page. */
    void note(Matter matter, int page) {
        pages.computeIfAbsent(matter, any -> new ArrayList<>()).add(page);
    }

    /** Of how many pages it holds. */
    int count(Matter matter) {
        return pages.getOrDefault(matter, List.of()).size();
    }

    /** A text of a page that is not among its lines and tables. */
    void leftOut(int page, String message, String text) {
        add(Remark.leftOver(texts.get("page", page), message, Optional.empty(), text));
    }

    /** Something about a page. */
    void about(int page, String message) {
        add(new Remark(texts.get("page", page), message, Optional.empty()));
    }

    private void add(Remark remark) {
        if (remarks.size() < MOST) {
            remarks.add(remark);
        } else {
            more++;
        }
    }

    /** A text short enough to stand within a message. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** All of it, what holds of whole pages first. */
    List<Remark> remarks() {
        List<Remark> all = new ArrayList<>();
        pages.forEach((matter, numbers) -> all.add(Remark.about(message(matter, numbers))));
        all.addAll(remarks);
        if (more > 0) {
            all.add(Remark.about(texts.get("notes.more", more)));
        }
        return all;
    }

    private String message(Matter matter, List<Integer> numbers) {
        return switch (matter) {
            case PICTURE -> texts.get("pages.picture", numbers.size(), ranges(numbers));
            case BEHIND_PICTURE -> texts.get("pages.behindPicture", numbers.size(), ranges(numbers));
            case DAMAGED -> texts.get("pages.damaged", numbers.size(), ranges(numbers));
        };
    }

    /** Page numbers as people write them: 3、5-7. */
    static String ranges(List<Integer> numbers) {
        StringBuilder ranges = new StringBuilder();
        int begin = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                ranges.append(ranges.isEmpty() ? "" : "、").append(numbers.get(begin));
                if (i - 1 > begin) {
                    ranges.append('-').append(numbers.get(i - 1));
                }
                begin = i;
            }
        }
        return ranges.toString();
    }
}
