package org.jibiao.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jibiao.corpus.Corpus;
import org.jibiao.format.word.DocxDocumentReader;
import org.jibiao.sheet.FormFinder;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

/** What a clerk is told of a file in which there is no form. */
class ForeignFormReaderTest {
    @Test
    void aFileWithATableOfProjectsAloneIsRefusedByItsNameAndByWhatCanBeTaken() {
        FormReader reader = new ForeignFormReader(new DocxDocumentReader(), new FormFinder(Standards.bundled()));
        assertThatThrownBy(() -> reader.find(Corpus.foreign("projects-101-103.docx")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll("项目绩效目标汇总表”，不是", "能导入的是整体绩效目标表");
    }
}
