package org.jibiao.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What the list shows of a draft that lies on disk; its form is read by {@link DraftStore#find}.
 *
 * @param id its identity for life
 * @param year the budget year
 * @param department the 部门名称; empty while nobody has typed it
 * @param state the state's name, opaque here
 * @param changed when it was last changed
 */
public record DraftHeading(UUID id, int year, String department, String state, Instant changed) {}
