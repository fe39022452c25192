package org.jibiao.cli;

import org.jibiao.text.Texts;
import org.jibiao.workspace.Progress;

/** Types how far a command is beside its results, a line a step, where there is more than one. Stops when the person says so. */
final class TypedProgress implements Progress {
    private final StopSignal stop;
    private final Console console;
    private final Texts texts;

    TypedProgress(StopSignal stop, Console console, Texts texts) {
        this.stop = stop;
        this.console = console;
        this.texts = texts;
    }

    @Override
    public void report(long done, long total, String what) {
        if (total > 1 && done < total) {
            console.err().println(texts.get("progress", done + 1, total, what));
        }
    }

    @Override
    public boolean cancelled() {
        return stop.cancelled();
    }
}
