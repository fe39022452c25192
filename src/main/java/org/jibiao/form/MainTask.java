package org.jibiao.form;

import java.util.Objects;

/**
 * One of the 年度主要任务.
 *
 * @param name the 任务名称; empty when blank
 * @param content the 主要内容, lines separated by {@code \n}; empty when blank
 */
public record MainTask(String name, String content) {
    public static final MainTask BLANK = new MainTask("", "");

    public MainTask {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }

    public MainTask withName(String newName) {
        return new MainTask(newName, content);
    }

    public MainTask withContent(String newContent) {
        return new MainTask(name, newContent);
    }
}
