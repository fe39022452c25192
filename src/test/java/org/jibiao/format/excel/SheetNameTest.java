package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNameTest {
    @Test
    void aDepartmentKeepsItsName() {
        assertThat(SheetName.of("洛阳市西工区统计局", "表")).isEqualTo("洛阳市西工区统计局");
        assertThat(SheetName.of("统计局（本级）'甲'乙", "表")).isEqualTo("统计局（本级）'甲'乙");
    }

    @Test
    void whatExcelForbidsIsLeftOut() {
        assertThat(SheetName.of("'甲/乙\\丙?[丁]*:'", "表")).isEqualTo("甲 乙 丙  丁");
        assertThat(SheetName.of(" 　", "表")).isEqualTo("表");
        assertThat(SheetName.of("History", "表")).isEqualTo("表");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(SheetName.of("局".repeat(40), "表")).isEqualTo("局".repeat(31));
        assertThat(SheetName.of("局".repeat(30) + "𠙶", "表")).isEqualTo("局".repeat(30));
    }

    @Test
    void anApostropheInAReferenceIsDoubled() {
        assertThat(SheetName.quoted("甲'乙")).isEqualTo("'甲''乙'");
    }

    @Property
    void everyNameIsOneThatExcelTakes(@ForAll String text) {
        assertThatCode(() -> WorkbookUtil.validateSheetName(SheetName.of(text, "表")))
                .doesNotThrowAnyException();
    }
}
