package org.jibiao.ui.drafts;

import org.jibiao.workspace.DraftSummary;

/** A row of the list: the heading of a year, or a draft under it. */
public sealed interface DraftRow {
    /** A budget year, above its drafts. */
    record Year(int year) implements DraftRow {}

    /** A draft. */
    record Draft(DraftSummary summary) implements DraftRow {}
}
