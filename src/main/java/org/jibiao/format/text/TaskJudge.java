package org.jibiao.format.text;

/** Judges rows of the 年度主要任务: 任务名称, 主要内容. */
final class TaskJudge implements RowJudge {
    private static final double NO_NAME = 8;
    private static final double NO_CONTENT = 7;
    private static final double ORDINARY = 2;
    private static final double VALUE = 5;

    @Override
    public Oddness oddness(int column, String text, int group) {
        if (text.isEmpty()) {
            return Oddness.telling(column == 0 ? NO_NAME : NO_CONTENT);
        }
        double telling = Wording.raggedness(text)
                + (column == 0 ? Wording.sentencesWithin(text) : 0)
                + (Wording.isValue(text) ? VALUE : 0);
        return new Oddness(telling, ORDINARY);
    }
}
