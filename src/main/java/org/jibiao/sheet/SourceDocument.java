package org.jibiao.sheet;

import java.util.List;

/**
 * What a file of another program shows, in reading order, as a reader of its format found it. It knows nothing of forms yet:
 * {@link FormFinder} does.
 *
 * @param blocks lines and tables, from the beginning of the file to its end
 * @param remarks what the reader could not read or has left out: a page that is a picture, a hidden worksheet, a comment
 */
public record SourceDocument(List<SourceBlock> blocks, List<Remark> remarks) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
