package org.jibiao.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out for results
 * @param err for what went wrong
 */
public record Console(PrintStream out, PrintStream err) {}
