package org.jibiao.format.json;

/** The keys of the interchange JSON. Published files have them; none may change its name or its sense. */
final class FormKeys {
    /** What the file is: always {@link #FORMAT_NAME}; may be missing in files of other programs. */
    static final String FORMAT = "format";

    static final String FORMAT_NAME = "jibiao-form";

    /** The version of these keys. A file with a higher one is refused. */
    static final String SCHEMA = "schema";

    static final int SCHEMA_VERSION = 1;

    static final String YEAR = "year";
    static final String DEPARTMENT = "department";
    static final String ANNUAL_GOAL = "annualGoal";
    static final String TASKS = "tasks";
    static final String CONTENT = "content";
    static final String BUDGET = "budget";
    static final String TOTAL = "total";
    static final String SOURCES = "sources";
    static final String GOVERNMENT = "government";
    static final String FISCAL_ACCOUNT = "fiscalAccount";
    static final String UNIT_FUNDS = "unitFunds";
    static final String STRUCTURE = "structure";
    static final String BASIC = "basic";
    static final String PROJECT = "project";

    /** The rows of the grid, each with its category and group; neighbours with the same names are one group. */
    static final String INDICATORS = "indicators";

    static final String CATEGORY = "category";
    static final String GROUP = "group";
    static final String NAME = "name";
    static final String VALUE = "value";
    static final String NOTE = "note";

    /** What other places say of an indicator in columns that our form has not, in their order; written only where there is something. */
    static final String EXTRAS = "extras";

    static final String HEAD = "head";
    static final String TEXT = "text";

    /**
     * How the rows are divided into categories and groups, written only where their names do not tell: where a group or a category
     * has no rows, or neighbours have the same name.
     */
    static final String OUTLINE = "outline";

    static final String GROUPS = "groups";
    static final String ROWS = "rows";

    private FormKeys() {}
}
