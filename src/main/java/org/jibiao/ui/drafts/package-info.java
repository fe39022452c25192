/**
 * The list of drafts at the left: by year, with a search field, and what a person does with whole drafts.
 *
 * <p>Start reading at {@link org.jibiao.ui.drafts.DraftsViewModel}.
 */
@NullMarked
package org.jibiao.ui.drafts;

import org.jspecify.annotations.NullMarked;
