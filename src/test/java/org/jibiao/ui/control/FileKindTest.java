package org.jibiao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileKindTest {
    @Test
    void filesAreOfferedWhoseNamesEndInSmallLettersOrCapitals() {
        assertThat(new FileKind("表格", List.of("xlsx", "xlsm")).filter().getExtensions())
                .containsExactly("*.xlsx", "*.XLSX", "*.xlsm", "*.XLSM");
    }
}
