package org.jibiao.ui.origin;

import java.util.function.Consumer;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.editor.EditorViewModel;

/** All that is shown of where the open draft came from. */
public final class OriginViewModel {
    private final RemarksViewModel remarks;
    private final ComparisonViewModel comparison;

    /** The origin of no draft yet. */
    public OriginViewModel(Standards standards, Consumer<Notice> notices, Texts texts) {
        remarks = new RemarksViewModel(standards, notices, texts);
        comparison = new ComparisonViewModel(texts);
    }

    /** What the reading of its file had to say. */
    public RemarksViewModel remarks() {
        return remarks;
    }

    /** How it differs from last year's form. */
    public ComparisonViewModel comparison() {
        return comparison;
    }

    /** Follows a draft that has been opened. */
    public void show(EditorViewModel opened) {
        remarks.show(opened);
        comparison.show(opened);
    }

    /** No draft is open any more. */
    public void clear() {
        remarks.clear();
        comparison.clear();
    }
}
