package org.jibiao.workspace;

/**
 * How a form becomes the template of another year's.
 *
 * @param year the budget year of the new form
 * @param keepAmounts whether the amounts of the 预算情况 stay; otherwise they are blank, and last year's are shown grey
 * @param keepValues whether the 指标值 stay; otherwise those of the department's own and of the fixed indicators without a prescribed
 *     value are blank, and last year's are shown grey
 */
public record TemplateChoice(int year, boolean keepAmounts, boolean keepValues) {
    /** As most clerks want it: amounts anew, values to start from. */
    public static TemplateChoice usual(int year) {
        return new TemplateChoice(year, false, true);
    }
}
