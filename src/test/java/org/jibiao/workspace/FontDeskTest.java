package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.page.machine.MadeFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontDeskTest {
    @TempDir
    private Path folder;

    private Typefaces typefaces = new Typefaces();
    private FontDesk desk = new FontDesk(typefaces, new MachineFonts(List.of()));

    @BeforeEach
    void haveAMachineWithFonts() throws IOException {
        MadeFont.called("测试仿宋", "TestFang").into(folder);
        MadeFont.called("受限宋体", "Restricted").withRights(2).into(folder);
        MachineFonts machine = new MachineFonts(List.of(folder));
        typefaces = new Typefaces(machine);
        desk = new FontDesk(typefaces, machine);
    }

    @Test
    void fontsAreChosenByNameForEachFace() {
        assertThat(desk.choose(new FontWish(Optional.empty(), Optional.of("TestFang"), Optional.of("测试仿宋"))))
                .isEmpty();
        assertThat(desk.chosen().fonts()).containsOnlyKeys(Face.HEADING, Face.BODY);
        assertThat(typefaces.current().font(Face.BODY))
                .isEqualTo(typefaces.current().font(Face.HEADING));
        assertThat(typefaces.current().font(Face.TITLE))
                .isEqualTo(typefaces.bundled().font(Face.TITLE));
    }

    @Test
    void aWishThatCannotBeMetChangesNothing() {
        desk.choose(new FontWish(Optional.empty(), Optional.empty(), Optional.of("测试仿宋")));
        FontChoice before = desk.chosen();
        assertThat(desk.choose(new FontWish(Optional.of("TestFang"), Optional.empty(), Optional.of("受限宋体"))))
                .contains("不能用“受限宋体”：这个字体的授权不允许嵌入文件。");
        assertThat(desk.choose(new FontWish(Optional.empty(), Optional.empty(), Optional.of("仿宋_GB2312"))))
                .hasValueSatisfying(message -> assertThat(message).contains("没有名为“仿宋_GB2312”的字体"));
        assertThat(desk.chosen()).isEqualTo(before);
    }

    @Test
    void aChosenFontThatIsGoneStaysChosenForWhenItComesBack() {
        ChosenFont gone = new ChosenFont(folder.resolve("usb.ttf"), "U 盘里的字体");
        FontChoice choice = FontChoice.BUNDLED.with(Face.BODY, Optional.of(gone));
        assertThat(desk.choose(choice)).containsExactly("找不到字体文件“" + gone.file() + "”，可能已经移走或删除。现在先用随程序的字体。");
        assertThat(desk.chosen()).isEqualTo(choice);
        assertThat(typefaces.current().font(Face.BODY))
                .isEqualTo(typefaces.bundled().font(Face.BODY));
    }

    @Test
    void aChoiceThatComesWhileAnotherIsMadeHasTheLastWord() throws InterruptedException {
        FontChoice later =
                FontChoice.BUNDLED.with(Face.BODY, Optional.of(new ChosenFont(folder.resolve("TestFang.ttf"), "测试仿宋")));
        Thread second = new Thread(() -> desk.choose(later));
        desk.choose(() -> {
            second.start();
            // Until it waits for its turn, or has not waited.
            while (second.getState() != Thread.State.BLOCKED && second.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            return FontChoice.BUNDLED;
        });
        second.join();
        assertThat(desk.chosen()).isEqualTo(later);
        assertThat(typefaces.current().font(Face.BODY))
                .isNotEqualTo(typefaces.bundled().font(Face.BODY));
    }
}
