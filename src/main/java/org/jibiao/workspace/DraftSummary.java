package org.jibiao.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in the list.
 *
 * @param id its identity for life
 * @param year the budget year
 * @param department the 部门名称; empty while nobody has typed it
 * @param state where it stands
 * @param changed when it was last changed
 */
public record DraftSummary(UUID id, int year, String department, DraftState state, Instant changed) {}
