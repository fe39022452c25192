package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A department's 部门（单位）整体绩效目标表 for a year.
 *
 * @param year the budget year, for example 2024
 * @param department the 部门名称 as printed; empty while nobody has typed it
 * @param annualGoal the 年度履职目标, paragraphs separated by {@code \n}; empty when blank
 * @param tasks the 年度主要任务 in their order
 * @param budget the 预算情况
 * @param categories the 一级指标 with everything below them, in their order
 */
public record DepartmentForm(
        int year,
        String department,
        String annualGoal,
        List<MainTask> tasks,
        Budget budget,
        List<IndicatorCategory> categories) {

    public DepartmentForm {
        Objects.requireNonNull(department);
        Objects.requireNonNull(annualGoal);
        Objects.requireNonNull(budget);
        tasks = List.copyOf(tasks);
        categories = List.copyOf(categories);
    }

    public DepartmentForm withYear(int newYear) {
        return new DepartmentForm(newYear, department, annualGoal, tasks, budget, categories);
    }

    public DepartmentForm withDepartment(String newDepartment) {
        return new DepartmentForm(year, newDepartment, annualGoal, tasks, budget, categories);
    }

    public DepartmentForm withAnnualGoal(String newAnnualGoal) {
        return new DepartmentForm(year, department, newAnnualGoal, tasks, budget, categories);
    }

    public DepartmentForm withTasks(List<MainTask> newTasks) {
        return new DepartmentForm(year, department, annualGoal, newTasks, budget, categories);
    }

    public DepartmentForm withBudget(Budget newBudget) {
        return new DepartmentForm(year, department, annualGoal, tasks, newBudget, categories);
    }

    public DepartmentForm withCategories(List<IndicatorCategory> newCategories) {
        return new DepartmentForm(year, department, annualGoal, tasks, budget, newCategories);
    }

    /** The group at a place; throws {@link IndexOutOfBoundsException} where there is none. */
    public IndicatorGroup group(Place.Group at) {
        return categories.get(at.category()).groups().get(at.group());
    }

    /** The indicator at a place; throws {@link IndexOutOfBoundsException} where there is none. */
    public Indicator indicator(Place.Row at) {
        return group(at.in()).indicators().get(at.row());
    }

    /** This form with the group at a place replaced. */
    public DepartmentForm withGroup(Place.Group at, UnaryOperator<IndicatorGroup> replacement) {
        List<IndicatorCategory> newCategories = new ArrayList<>(categories);
        IndicatorCategory category = newCategories.get(at.category());
        List<IndicatorGroup> groups = new ArrayList<>(category.groups());
        groups.set(at.group(), replacement.apply(groups.get(at.group())));
        newCategories.set(at.category(), category.withGroups(groups));
        return withCategories(newCategories);
    }
}
