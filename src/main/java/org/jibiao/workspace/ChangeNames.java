package org.jibiao.workspace;

import org.jibiao.form.Change;

/** What a change is called in Chinese, for the undo menu: 修改指标值. */
public final class ChangeNames {
    private ChangeNames() {}

    public static String of(Change change) {
        throw new UnsupportedOperationException();
    }
}
