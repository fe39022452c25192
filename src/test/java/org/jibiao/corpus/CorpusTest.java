package org.jibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.jibiao.form.DepartmentForm;
import org.junit.jupiter.api.Test;

class CorpusTest {
    @Test
    void allPublishedFormsAreThereWithTheirTexts() {
        assertThat(Corpus.published()).hasSize(43).allSatisfy(published -> {
            assertThat(published.text()).contains("部门（单位）整体绩效目标表");
            assertThat(published.form().department()).isNotBlank();
            assertThat(published.form().categories()).hasSize(3);
        });
    }

    @Test
    void aFormReadsAsPublished() {
        DepartmentForm form = Corpus.published(0).form();
        assertThat(form.year()).isEqualTo(2024);
        assertThat(form.department()).isEqualTo("洛阳市西工区人民代表大会常务委员会办公室");
        assertThat(form.budget().total().orElseThrow().yuan()).isEqualByComparingTo("7395500");
        assertThat(form.budget().sources().unitFunds()).isEmpty();
        assertThat(form.categories().getFirst().groups().getFirst().indicators())
                .hasSize(3);
    }
}
