package org.jibiao.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft as it lies on disk.
 *
 * @param id its identity for life
 * @param year the budget year
 * @param department the 部门名称; empty while nobody has typed it
 * @param state the state's name, opaque here
 * @param body the form, opaque here
 * @param changed when it was last changed
 * @param origin where it came from
 */
public record StoredDraft(
        UUID id, int year, String department, String state, String body, Instant changed, StoredOrigin origin) {
    /** A draft of which nothing is to be said where it came from, or nothing new. */
    public StoredDraft(UUID id, int year, String department, String state, String body, Instant changed) {
        this(id, year, department, state, body, changed, new StoredOrigin.None());
    }
}
