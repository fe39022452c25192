package org.jibiao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.ui.task.Job;

/**
 * The way out of the program: nothing is asked when nothing runs and all is on disk; else a person decides. Used on the window's
 * thread, which it never holds up.
 */
final class Closing {
    /** What to do with a draft that cannot be written. */
    enum Unsaved {
        TRY_AGAIN,
        SAVE_A_COPY,
        GIVE_UP,
        STAY
    }

    /** What a person is asked on the way out. */
    interface Questions {
        /** Whether an export or import that is running should be stopped. */
        boolean stopsWork();

        /** What to do with the open draft, which could not be written for the given reason. */
        Unsaved unsaved(String why);

        /** The folder for a copy of the open draft; empty when the person thinks better of it. */
        Optional<Path> folderForCopy();
    }

    private final MainViewModel main;
    private final Questions questions;
    private final Runnable end;
    private boolean underWay;

    /**
     * A way out that nobody has taken yet.
     *
     * @param end closes the window; called once nothing is left to do
     */
    Closing(MainViewModel main, Questions questions, Runnable end) {
        this.main = main;
        this.questions = questions;
        this.end = end;
    }

    /** Closes the window as soon as that costs nobody anything; asks where it would. */
    void begin() {
        if (underWay) {
            return;
        }
        underWay = true;
        List<Job> work = List.of(
                main.export().job(), main.importing().job(), main.print().job());
        boolean working = work.stream().anyMatch(job -> job.runningProperty().get());
        if (working && !questions.stopsWork()) {
            underWay = false;
            return;
        }
        work.forEach(Job::cancel);
        whenIdle(work, this::save);
    }

    private static void whenIdle(List<Job> work, Runnable action) {
        if (work.isEmpty()) {
            action.run();
        } else {
            work.getFirst().whenIdle(() -> whenIdle(work.subList(1, work.size()), action));
        }
    }

    private void save() {
        main.closeEditor(end, this::decide);
    }

    private void decide(String why) {
        switch (questions.unsaved(why)) {
            case TRY_AGAIN -> save();
            case SAVE_A_COPY ->
                questions
                        .folderForCopy()
                        .ifPresentOrElse(
                                folder -> main.saveCopy(folder, this::giveUp, this::decide), () -> decide(why));
            case GIVE_UP -> giveUp();
            case STAY -> underWay = false;
        }
    }

    private void giveUp() {
        main.abandonEditor();
        end.run();
    }
}
