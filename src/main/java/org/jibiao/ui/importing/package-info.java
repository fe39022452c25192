/**
 * The import desk: what is in the files that a person brings, and which of it becomes drafts.
 *
 * <p>Start reading at {@link org.jibiao.ui.importing.ImportingViewModel}.
 */
@NullMarked
package org.jibiao.ui.importing;

import org.jspecify.annotations.NullMarked;
