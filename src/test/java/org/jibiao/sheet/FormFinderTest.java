package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class FormFinderTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final FormStandard STANDARD = STANDARDS.forYear(2024);
    private final FormFinder finder = new FormFinder(STANDARDS);

    @Test
    void aFormUnderAnotherHeadWithAFootComesBackWhole() {
        DepartmentForm form = Corpus.published(6).form();
        SourceForms found = finder.find(Documents.document()
                .line("附件2")
                .line("2024年部门（单位）整体绩效目标表")
                .line("部门名称：" + form.department() + "　　　　单位：元")
                .table(FormSheet.of(form, STANDARD))
                .line("填报人：张三　　　　审核人：　　　　联系电话：")
                .built());
        assertThat(found.remarks()).isEmpty();
        Reading reading = finder.read(found.forms().getFirst());
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.remarks()).extracting(Remark::leftOver).containsOnlyOnce("填报人：张三　　　　审核人：　　　　联系电话：");
        assertThat(reading.remarks()).noneMatch(remark -> remark.leftOver().contains("附件"));
    }

    @Test
    void theFormsOfAVolumeAreFoundInTheirOrder() {
        Documents volume = Documents.document().line("2024年预算绩效目标").line("各部门的目标如下，请予审查。");
        List<DepartmentForm> forms = Corpus.forms();
        for (DepartmentForm form : forms) {
            volume.line("部门（单位）整体绩效目标表")
                    .line("（2024 年度）")
                    .line("部门名称：" + form.department())
                    .table(FormSheet.of(form, STANDARD));
        }
        SourceForms found = finder.find(volume.built());
        assertThat(found.forms().stream().map(form -> finder.read(form).form())).containsExactlyElementsOf(forms);
        assertThat(found.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.leftOver()).contains("请予审查"));
    }
}
