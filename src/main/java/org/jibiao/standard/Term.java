package org.jibiao.standard;

import java.util.EnumSet;
import java.util.Set;

/** What a label or the head of a column means, whatever the words that a place has for it. The words are in the {@link Vocabulary}. */
public enum Term {
    /** The budget year. */
    YEAR(Scope.FIELD),
    /** 部门名称. */
    DEPARTMENT(Scope.FIELD),
    /** 主管部门及代码: the department, and a code that our form has not. */
    DEPARTMENT_AND_CODE(Scope.FIELD),
    /** 单位名称: the department where none is named beside it. */
    UNIT_NAME(Scope.FIELD),
    /** 年度履职目标; also beside or above several goals. */
    GOAL(Scope.FIELD),
    /** 部门职责: the goal where none is named beside it. */
    DUTIES(Scope.FIELD),
    /** A goal for several years, which our form has not. */
    LONG_GOAL(Scope.FIELD),
    /** 年度主要任务: stands beside the tasks. */
    TASKS(Scope.FIELD),
    /** 预算情况: stands beside the amounts. */
    BUDGET(Scope.FIELD),
    /** 资金来源: stands beside amounts. */
    SOURCES(Scope.FIELD),
    /** 资金结构: stands beside amounts. */
    STRUCTURE(Scope.FIELD),
    /** 绩效指标: stands beside or above the indicators. */
    GRID(Scope.FIELD, Scope.GRID_HEAD),
    /** 中长期绩效指标: stands beside or above indicators for several years, which our form has not. */
    LONG_GRID(Scope.FIELD, Scope.GRID_HEAD),
    /** 部门预算总额. */
    TOTAL(Scope.FIELD, Scope.TASK_HEAD),
    /** A total for several years, which our form has not. */
    LONG_TOTAL(Scope.FIELD, Scope.TASK_HEAD),
    /** 政府预算资金. */
    GOVERNMENT(Scope.FIELD, Scope.TASK_HEAD),
    /** One of the budgets of which the 政府预算资金 are made. */
    GOVERNMENT_PART(Scope.FIELD, Scope.TASK_HEAD),
    /** 财政专户管理资金. */
    FISCAL_ACCOUNT(Scope.FIELD, Scope.TASK_HEAD),
    /** 单位资金. */
    UNIT_FUNDS(Scope.FIELD, Scope.TASK_HEAD),
    /** 其他资金 and other sources that places count in their own ways, so that none is certainly 单位资金. */
    OTHER_FUNDS(Scope.FIELD, Scope.TASK_HEAD),
    /** 基本支出. */
    BASIC(Scope.FIELD, Scope.TASK_HEAD),
    /** 项目支出. */
    PROJECT_SPENDING(Scope.FIELD, Scope.TASK_HEAD),
    /** A part of 基本支出 or 项目支出. */
    SPENDING_PART(Scope.FIELD, Scope.TASK_HEAD),
    /** 预算金额: stands over amounts, which it may give a unit. */
    AMOUNTS(Scope.FIELD, Scope.TASK_HEAD),
    /** 当年金额: of several columns of amounts the one of the form's year. */
    CURRENT_YEAR(Scope.FIELD, Scope.TASK_HEAD),
    /** 项目名称, by which a project's form is known. */
    PROJECT_NAME(Scope.FIELD),
    /** A field of other places that our form has not. */
    ELSEWHERE(Scope.FIELD),
    /** Who filled the form in, and when. */
    FOOT(Scope.FIELD),
    /** 单位：元, in which all amounts are. */
    MONEY_UNIT(Scope.FIELD),
    /** 序号. */
    NUMBER(Scope.TASK_HEAD, Scope.GRID_HEAD),
    /** 任务名称. */
    TASK_NAME(Scope.TASK_HEAD),
    /** 主要内容. */
    TASK_CONTENT(Scope.TASK_HEAD),
    /** 合计: the row of a table with its sum. */
    SUM(Scope.TASK_ROW, Scope.GRID_ROW),
    /** 小计: a row with the sum of some rows. */
    PART_SUM(Scope.TASK_ROW, Scope.GRID_ROW),
    /** 一级指标. */
    CATEGORY(Scope.GRID_HEAD),
    /** 二级指标. */
    GROUP(Scope.GRID_HEAD),
    /** 三级指标. */
    INDICATOR(Scope.GRID_HEAD),
    /** 指标值. */
    VALUE(Scope.GRID_HEAD),
    /** A value for several years, which our form has not. */
    LONG_VALUE(Scope.GRID_HEAD),
    /** A value of earlier years. */
    PAST_VALUE(Scope.GRID_HEAD),
    /** 指标值说明. */
    NOTE(Scope.GRID_HEAD),
    /** 备注: the 指标值说明 where there is none beside it. */
    SECOND_NOTE(Scope.GRID_HEAD),
    /** The sign of a value in a column of its own. */
    SIGN(Scope.GRID_HEAD),
    /** The unit of a value in a column of its own. */
    UNIT(Scope.GRID_HEAD),
    /** 权重, 分值, 指标方向: kept with the indicator. */
    MEASURE(Scope.GRID_HEAD);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, and never given away
    private final Set<Scope> scopes;

    Term(Scope first, Scope... others) {
        scopes = EnumSet.of(first, others);
    }

    /** Whether the words of this term mean it in a scope. */
    public boolean isIn(Scope scope) {
        return scopes.contains(scope);
    }

    /** Where words stand; the same words may mean one thing over a column and another beside a field. */
    public enum Scope {
        /** Beside or above what they name. */
        FIELD,
        /** Over a column of the tasks. */
        TASK_HEAD,
        /** In the first cell of a row of the tasks. */
        TASK_ROW,
        /** Over a column of the indicators. */
        GRID_HEAD,
        /** In the first cell of a row of the indicators. */
        GRID_ROW
    }
}
