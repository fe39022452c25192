package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.page.PlacedCell.Part;
import org.jibiao.sheet.Cell;

/**
 * A line of the outline beside a document, by which a reader jumps to a part of the form: the department, under it the parts of the
 * form (年度履职目标, 年度主要任务, 预算情况 and the 一级指标), under an 一级指标 its 二级指标.
 *
 * @param title what it says, on one line
 * @param page the page to jump to, from 0
 * @param top how far below the upper edge of that page the part begins, in points
 */
public record OutlineEntry(String title, int page, double top, List<OutlineEntry> children) {
    public OutlineEntry {
        children = List.copyOf(children);
    }

    /** The outline of a form: one entry with all others below it. Blank labels have none. */
    public static OutlineEntry of(PrintedForm printed) {
        List<OutlineEntry> parts = new ArrayList<>();
        for (int page = 0; page < printed.pages().size(); page++) {
            for (PlacedCell placed : printed.pages().get(page).cells()) {
                String title = oneLine(placed.cell().text());
                if (placed.part() != Part.FIRST || title.isEmpty()) {
                    continue;
                }
                OutlineEntry entry = new OutlineEntry(title, page, placed.y(), List.of());
                if (isPart(placed.cell())) {
                    parts.add(entry);
                } else if (isGroup(placed.cell()) && !parts.isEmpty()) {
                    parts.add(parts.removeLast().with(entry));
                }
            }
        }
        String department = oneLine(printed.form().department());
        return new OutlineEntry(department.isEmpty() ? printed.title() : department, 0, 0, parts);
    }

    private OutlineEntry with(OutlineEntry child) {
        List<OutlineEntry> more = new ArrayList<>(children);
        more.add(child);
        return new OutlineEntry(title, page, top, more);
    }

    private static boolean isPart(Cell cell) {
        return cell.role() == Cell.Role.LABEL && cell.column() == 0;
    }

    private static boolean isGroup(Cell cell) {
        Optional<Place> place = cell.place();
        return cell.role() == Cell.Role.LABEL && place.isPresent() && place.get() instanceof Place.Group;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
