/**
 * What the formats that are ZIP archives of XML share: DOCX, XLSX and OFD are written through these, the same bytes for the same form,
 * and our own are read again through these.
 *
 * <p>May import {@code format}. Start reading at {@link org.jibiao.format.archive.ArchiveWriter}.
 */
@NullMarked
package org.jibiao.format.archive;

import org.jspecify.annotations.NullMarked;
