package org.jibiao.ui.drafts;

import java.time.Year;
import org.jibiao.workspace.DraftSummary;

/** What a person does with whole drafts. */
public interface DraftActions {
    void open(DraftSummary draft);

    void create(int year, String department);

    void duplicate(DraftSummary draft);

    void delete(DraftSummary draft);

    /** Chooses files and takes their forms. */
    void importFiles();

    void openSample();

    /** The budget year for which forms are made now: the next one. */
    Year nextBudgetYear();
}
