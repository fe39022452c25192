package org.jibiao.form;

import java.util.List;
import java.util.Objects;

/**
 * A 二级指标 with its 三级指标, such as 预算和财务管理 or 满意度.
 *
 * @param name the label as printed
 * @param indicators the 三级指标 in their order; may be empty
 */
public record IndicatorGroup(String name, List<Indicator> indicators) {
    public IndicatorGroup {
        Objects.requireNonNull(name);
        indicators = List.copyOf(indicators);
    }

    public IndicatorGroup withIndicators(List<Indicator> newIndicators) {
        return new IndicatorGroup(name, newIndicators);
    }
}
