/**
 * Where a draft came from, beside the draft: what the reading of its file had to say, and how it differs from last year's form.
 *
 * <p>Knows the {@code editor}, which knows nothing of it. Start reading at {@link org.jibiao.ui.origin.RemarksViewModel}.
 */
@NullMarked
package org.jibiao.ui.origin;

import org.jspecify.annotations.NullMarked;
