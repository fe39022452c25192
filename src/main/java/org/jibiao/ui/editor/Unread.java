package org.jibiao.ui.editor;

/**
 * A text that a person has typed and that the form could not take; it stays as typed until it is mended.
 *
 * @param text what has been typed
 * @param problem what is wrong with it; empty while it is still being typed
 */
record Unread(String text, String problem) {}
