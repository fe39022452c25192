package org.jibiao.ui.importing;

import javafx.scene.control.Label;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.WrappingCell;
import org.jspecify.annotations.Nullable;

/** What the reading had to say of one place, in as many lines as it needs. */
final class RemarkCell extends WrappingCell<Remark> {
    private final RowWords words;
    private final Label said = new Label();

    RemarkCell(Texts texts) {
        words = new RowWords(texts);
        said.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Remark remark, boolean empty) {
        super.updateItem(remark, empty);
        setContent(remark == null ? null : said);
        said.setText(remark == null ? "" : words.remark(remark));
        setAccessibleText(said.getText());
    }
}
