package org.jibiao.sheet;

import java.util.List;

/**
 * The forms in a file of another program.
 *
 * @param forms in their order; empty when the file has none
 * @param remarks what belongs to none of them: the text between them, tables of another kind
 */
public record SourceForms(List<SourceForm> forms, List<Remark> remarks) {
    public SourceForms {
        forms = List.copyOf(forms);
        remarks = List.copyOf(remarks);
    }
}
