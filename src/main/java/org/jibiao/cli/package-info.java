/**
 * The commands, by picocli: import, list, export.
 *
 * <p>May import {@code workspace} and the rooms that it speaks of ({@code form}, {@code sheet}, {@code text}). Start reading at
 * {@link org.jibiao.cli.Commands}.
 */
@NullMarked
package org.jibiao.cli;

import org.jspecify.annotations.NullMarked;
