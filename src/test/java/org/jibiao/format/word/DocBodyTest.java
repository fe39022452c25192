package org.jibiao.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocBodyTest {
    @Test
    void ofFieldsOnlyTheResultsAreShown() {
        assertThat(DocBody.withoutInstructions("— \u0013 PAGE \u00145\u0015 —")).isEqualTo("— 5 —");
        assertThat(DocBody.withoutInstructions("\u0013 IF \u0013 PAGE \u00141\u0015 \u0014首页\u0015，\u0013 SEQ \u0015完"))
                .isEqualTo("首页，完");
    }

    @Test
    void aFooterWithNothingButThePagesNumberIsNoText() {
        assertThat(BesideBody.isPageNumber("— 5 —")).isTrue();
        assertThat(BesideBody.isPageNumber("第 3 页，共 12 页")).isTrue();
        assertThat(BesideBody.isPageNumber("2024 年部门预算")).isFalse();
    }
}
