/**
 * What a form says: records and sealed types of the 部门（单位）整体绩效目标表, its values, the places in it, the changes
 * that a person makes to it, and what is different from an earlier one.
 *
 * <p>Imports {@code java.*} only. Everything here is immutable and knows nothing of files, windows or a year's wording.
 * Start reading at {@link org.jibiao.form.DepartmentForm}.
 */
@NullMarked
package org.jibiao.form;

import org.jspecify.annotations.NullMarked;
