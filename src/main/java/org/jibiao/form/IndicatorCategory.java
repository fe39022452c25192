package org.jibiao.form;

import java.util.List;
import java.util.Objects;

/**
 * A 一级指标: 投入管理指标, 产出指标 or 效益指标.
 *
 * @param name the label as printed
 * @param groups the 二级指标 in their order
 */
public record IndicatorCategory(String name, List<IndicatorGroup> groups) {
    public IndicatorCategory {
        Objects.requireNonNull(name);
        groups = List.copyOf(groups);
    }

    public IndicatorCategory withGroups(List<IndicatorGroup> newGroups) {
        return new IndicatorCategory(name, newGroups);
    }
}
