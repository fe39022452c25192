package org.jibiao.sheet;

import java.util.List;

/**
 * The forms in a file of another program.
 *
 * @param forms in their order; empty when the file has none
 * @param remarks what belongs to none of them: the text between them, tables of another kind
 * @param otherTables the titles of the tables of another kind, such as a 项目绩效目标汇总表, which are not taken
 */
public record SourceForms(List<SourceForm> forms, List<Remark> remarks, List<String> otherTables) {
    public SourceForms {
        forms = List.copyOf(forms);
        remarks = List.copyOf(remarks);
        otherTables = List.copyOf(otherTables);
    }
}
