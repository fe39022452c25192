/**
 * Paints pages into an OFD file (GB/T 33190-2016), the national standard for paper that does not change, and reads our own OFD
 * files back. Written by our own hands: the file is a ZIP of XML, and a library for it would bring other versions of the PDF
 * libraries along.
 *
 * <p>May import {@code format}, {@code page} and the rooms below them. Start reading at {@link org.jibiao.format.ofd.OfdWriter}.
 */
@NullMarked
package org.jibiao.format.ofd;

import org.jspecify.annotations.NullMarked;
