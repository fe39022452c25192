package org.jibiao.workspace;

import java.time.Instant;

/** Whether the work of a session is on disk. */
public sealed interface SaveState {
    /** Everything is on disk since the given time. */
    record Saved(Instant at) implements SaveState {}

    /** Something is on its way. */
    record Saving() implements SaveState {}

    /** Something could not be written; the program goes on trying. The message says in Chinese why and what to do. */
    record Failed(String message) implements SaveState {}
}
