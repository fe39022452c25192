package org.jibiao.ui.control;

/** A text that was pasted over the text of a cell. */
public record PastedCell<K>(K cell, String text) {}
