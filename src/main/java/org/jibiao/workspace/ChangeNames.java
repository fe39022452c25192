package org.jibiao.workspace;

import java.util.List;
import org.jibiao.form.Change;
import org.jibiao.text.Texts;

/** What a change is called in Chinese, for the undo menu: 修改指标值. */
public final class ChangeNames {
    private ChangeNames() {}

    public static String of(Change change) {
        Texts texts = new Texts(ChangeNames.class);
        return switch (change) {
            case Change.Several several -> of(several, texts);
            case Change.SetYear set -> texts.get("change.year");
            case Change.SetDepartment set -> texts.get("change.department");
            case Change.SetAnnualGoal set -> texts.get("change.annual.goal");
            case Change.SetAmount set -> texts.get("change.amount");
            case Change.SetTaskName set -> texts.get("change.task.name");
            case Change.SetTaskContent set -> texts.get("change.task.content");
            case Change.InsertTask insert -> texts.get("change.task.insert");
            case Change.RemoveTask remove -> texts.get("change.task.remove");
            case Change.MoveTask move -> texts.get("change.task.move");
            case Change.SetIndicatorName set -> texts.get("change.indicator.name");
            case Change.SetIndicatorValue set -> texts.get("change.indicator.value");
            case Change.SetIndicatorNote set ->
                set.note().isPresent() ? texts.get("change.indicator.note") : texts.get("change.indicator.note.share");
            case Change.InsertIndicator insert -> texts.get("change.indicator.insert");
            case Change.RemoveIndicator remove -> texts.get("change.indicator.remove");
            case Change.MoveIndicator move -> texts.get("change.indicator.move");
        };
    }

    private static String of(Change.Several several, Texts texts) {
        List<String> names =
                several.changes().stream().map(ChangeNames::of).distinct().toList();
        return names.size() == 1 ? names.getFirst() : texts.get("change.several");
    }
}
