package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class OutlineEntryTest {
    private static final FormPages PAGES = new FormPages(Standards.bundled(), new Typefaces());

    @Test
    void namesTheDepartmentThePartsOfItsFormAndTheGroupsOfIndicators() {
        OutlineEntry outline = outline(Corpus.published(1).form());
        assertThat(outline.title()).isEqualTo("洛阳市西工区人民政府办公室");
        assertThat(outline.children())
                .extracting(OutlineEntry::title)
                .containsExactly("年度履职目标", "年度主要任务", "预算情况", "投入管理指标", "产出指标", "效益指标");
        assertThat(outline.children().get(3).children())
                .extracting(OutlineEntry::title)
                .containsExactly("工作目标管理", "预算和财务管理", "绩效管理");
        assertThat(outline.children().get(1).children()).isEmpty();
    }

    @Test
    void everyEntryPointsAtTheLabelThatItNames() {
        for (DepartmentForm form : Corpus.forms()) {
            PrintedForm printed = PAGES.of(form);
            for (OutlineEntry part : OutlineEntry.of(printed).children()) {
                assertPointsAtItsLabel(part, printed);
                part.children().forEach(group -> assertPointsAtItsLabel(group, printed));
            }
        }
    }

    @Test
    void entriesFollowThePagesFromTopToBottom() {
        OutlineEntry last = new OutlineEntry("", 0, -1, List.of());
        for (OutlineEntry part : outline(Corpus.published(0).form()).children()) {
            assertThat(part.page() * 10_000 + part.top()).isGreaterThan(last.page() * 10_000 + last.top());
            last = part;
        }
    }

    @Test
    void aLabelOfSeveralLinesIsOneLineAndABlankOneIsLeftOut() {
        DepartmentForm form = Corpus.published(0)
                .form()
                .withDepartment("某局\n（本级）")
                .withGroup(new Place.Group(0, 0), group -> new IndicatorGroup("工作\r\n目标", group.indicators()))
                .withGroup(new Place.Group(0, 1), group -> new IndicatorGroup(" ", group.indicators()));
        OutlineEntry outline = outline(form);
        assertThat(outline.title()).isEqualTo("某局 （本级）");
        assertThat(outline.children().get(3).children())
                .extracting(OutlineEntry::title)
                .containsExactly("工作 目标", "绩效管理");
    }

    @Test
    void aFormWithoutADepartmentIsCalledByItsTitle() {
        assertThat(outline(Corpus.published(0).form().withDepartment("")).title())
                .isEqualTo("部门（单位）整体绩效目标表（2024 年度）");
    }

    private static void assertPointsAtItsLabel(OutlineEntry entry, PrintedForm printed) {
        assertThat(printed.pages().get(entry.page()).cells()).anySatisfy(placed -> {
            assertThat(placed.cell().text()).isEqualTo(entry.title());
            assertThat(placed.y()).isEqualTo(entry.top());
        });
    }

    private static OutlineEntry outline(DepartmentForm form) {
        return OutlineEntry.of(PAGES.of(form));
    }
}
