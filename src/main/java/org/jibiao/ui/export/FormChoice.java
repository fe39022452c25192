package org.jibiao.ui.export;

import java.util.List;
import java.util.function.Supplier;
import org.jibiao.workspace.ExportableForm;

/**
 * Forms that can be exported together.
 *
 * @param name what a person reads: 全部 43 份
 * @param forms gives them as they are when it is asked
 */
public record FormChoice(String name, Supplier<List<ExportableForm>> forms) {}
