package org.jibiao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jibiao.page.Face;
import org.jibiao.page.FontFile;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.page.machine.MadeFont;
import org.jibiao.page.machine.UnusableFontException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PageFontsTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void haveAScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** The window would show the wrong one of them, or set the lines of one in the other. */
    @Test
    void twoFontsOfOneNameAreShownEachAsItIs() throws Exception {
        Typefaces typefaces = new Typefaces(new MachineFonts(List.of()));
        FontFile own = typefaces.current().font(Face.BODY);
        MadeFont made = MadeFont.called("Noto Serif SC", "Noto Serif SC");
        FontFile narrow = read(typefaces, "narrow", made);
        FontFile wide = read(typefaces, "wide", made.twiceAsWide());
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            PageFonts fonts = new PageFonts(typefaces);
            assertThat(width(fonts.font(narrow, 100))).isCloseTo(200, within(0.5));
            assertThat(width(fonts.font(wide, 100))).isCloseTo(400, within(0.5));
            assertThat(width(fonts.font(narrow, 50))).isCloseTo(100, within(0.5));
            assertThat(width(fonts.font(own, 100))).isCloseTo(200, within(0.5));
            return true;
        });
    }

    private FontFile read(Typefaces typefaces, String name, MadeFont font) throws IOException, UnusableFontException {
        Path place = Files.createDirectory(folder.resolve(name));
        return typefaces.read(new ChosenFont(font.into(place), font.name()));
    }

    private static double width(Font font) {
        Text text = new Text("绩效");
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
