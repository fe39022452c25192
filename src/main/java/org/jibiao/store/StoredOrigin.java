package org.jibiao.store;

/** Where a draft came from, as it lies on disk beside it. */
public sealed interface StoredOrigin {
    /** None is kept; to save a draft with none leaves the one that is there. */
    record None() implements StoredOrigin {}

    /**
     * One is kept.
     *
     * @param body what it says, opaque here
     */
    record Kept(String body) implements StoredOrigin {}

    /** One was kept, but is not what was saved any more. The draft itself is whole, and to save it leaves this as it is. */
    record Damaged() implements StoredOrigin {}
}
