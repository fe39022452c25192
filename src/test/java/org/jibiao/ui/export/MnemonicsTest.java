package org.jibiao.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MnemonicsTest {
    @Test
    void everyNameGetsALetterThatNoOtherHas() {
        Mnemonics mnemonics = new Mnemonics("ces");

        assertThat(mnemonics.mark("PDF", "pdf")).isEqualTo("_PDF");
        assertThat(mnemonics.mark("Word", "docx")).isEqualTo("_Word");
        assertThat(mnemonics.mark("Excel", "xlsx")).isEqualTo("E_xcel");
        assertThat(mnemonics.mark("一体化粘贴表", "xlsx-columns")).isEqualTo("一体化粘贴表(_L)");
        assertThat(mnemonics.mark("_W_", "w"))
                .as("nothing is free, and nothing is marked")
                .isEqualTo("__W__");
    }
}
