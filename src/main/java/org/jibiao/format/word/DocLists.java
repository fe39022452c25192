package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers the paragraphs of the automatic lists of an old Word document ([MS-DOC] 2.4.6.3). Used by one thread. */
final class DocLists {
    private static final Logger LOG = LoggerFactory.getLogger(DocLists.class);

    /** What follows a number when it is a space, and not a tab or nothing. */
    private static final int SPACE = 1;

    private final ListCounters counters = new ListCounters();

    /** What Word shows before the paragraph; empty when it is in no list. */
    String next(Paragraph paragraph) {
        try {
            if (!paragraph.isInList()) {
                return "";
            }
            HWPFList list = paragraph.getList();
            int level = paragraph.getIlvl();
            String name = String.valueOf(list.getLsid());
            if (level < ListCounters.LEVELS && list.isStartAtOverridden((char) level)) {
                counters.restart(name, String.valueOf(paragraph.getIlfo()));
            }
            return counters.next(name, levels(list, level), level);
        } catch (RuntimeException e) {
            LOG.info("a list of an old Word document is damaged", e);
            return "";
        }
    }

    /** The levels down to one, which are all that its numbers can have. */
    private static List<ListLevel> levels(HWPFList list, int last) {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i <= Math.min(last, ListCounters.LEVELS - 1); i++) {
            char level = (char) i;
            levels.add(new ListLevel(
                    list.getStartAt(level),
                    ListNumber.format(list.getNumberFormat(level)),
                    text(list.getNumberText(level)),
                    false,
                    list.getTypeOfCharFollowingTheNumber(level) == SPACE));
        }
        return levels;
    }

    /** The levels' numbers stand as the characters 0 to 8, where .docx writes %1 to %9. */
    private static String text(String old) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < old.length(); i++) {
            char sign = old.charAt(i);
            if (sign < ListCounters.LEVELS) {
                text.append('%').append((char) ('1' + sign));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
