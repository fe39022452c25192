package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class EscapedTextTest {
    @Test
    void whatXmlCannotHoldHasANumber() {
        assertThat(EscapedText.of("甲\u0001乙\r\uFFFF")).isEqualTo("甲_x0001_乙_x000D__xFFFF_");
        assertThat(EscapedText.of("甲\t乙\n丙")).isEqualTo("甲\t乙\n丙");
    }

    @Test
    void whatLooksLikeANumberStaysWhatItIs() {
        assertThat(EscapedText.of("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(EscapedText.of("_x41_ _xGGGG_ _x004")).isEqualTo("_x41_ _xGGGG_ _x004");
    }

    @Property
    void everyTextComesBack(@ForAll String text) {
        assertThat(EscapedText.read(EscapedText.of(text))).isEqualTo(text);
        assertThat(EscapedText.read(EscapedText.of(text + "_x005F__x0041_"))).isEqualTo(text + "_x005F__x0041_");
    }

    @Property
    void anotherReaderUnderstandsIt(@ForAll String text) {
        XSSFRichTextString read = new XSSFRichTextString();
        read.getCTRst().setT(EscapedText.of(text));
        assertThat(read.getString()).isEqualTo(text);
    }
}
