/**
 * Export: which folder, how far, and what came of it.
 *
 * <p>Start reading at {@link org.jibiao.ui.export.ExportViewModel}.
 */
@NullMarked
package org.jibiao.ui.export;

import org.jspecify.annotations.NullMarked;
