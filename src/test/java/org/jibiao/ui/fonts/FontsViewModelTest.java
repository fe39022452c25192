package org.jibiao.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.text.Font;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.FontFile;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.page.machine.MadeFont;
import org.jibiao.text.Texts;
import org.jibiao.ui.NoDisplayException;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.FontDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsViewModelTest {
    private static final MadeFont FANG = MadeFont.called("测试仿宋", "TestFang");
    private static final MadeFont KAI = MadeFont.called("测试楷体", "TestKai");
    private static final MadeFont RESTRICTED =
            MadeFont.called("受限宋体", "Restricted").withRights(2);

    @TempDir
    private Path folder;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Path machine;
    private FontDesk desk;
    private FontsViewModel fonts;
    private boolean screenWorks = true;

    @BeforeEach
    void haveAMachineWithFonts() throws IOException {
        machine = Files.createDirectory(folder.resolve("machine")).toRealPath();
        FANG.into(machine);
        KAI.into(machine);
        RESTRICTED.into(machine);
        MachineFonts ofMachine = new MachineFonts(List.of(machine));
        desk = new FontDesk(new Typefaces(ofMachine), ofMachine);
        Texts texts = new Texts(NoDisplayException.class);
        fonts = new FontsViewModel(desk, this::onScreen, new Background(waiting::add, Runnable::run), texts);
    }

    private Font onScreen(FontFile file) {
        if (!screenWorks) {
            throw new IllegalStateException("not on this screen");
        }
        return new Font(file.has('䶮') ? 18 : 19);
    }

    /** Does the work that waits away from the window's thread. */
    private void work() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }

    private FontRow row(String name) {
        return fonts.rows().stream()
                .filter(row -> row instanceof FontRow.OfMachine one
                        && one.font().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ChosenFont fang() {
        return new ChosenFont(machine.resolve("TestFang.ttf"), "测试仿宋");
    }

    @Test
    void theFontsOfTheMachineComeAfterTheProgramsOwnAndThoseThatCannotBeUsedLast() {
        fonts.begin();
        assertThat(fonts.searchingProperty().get()).isTrue();
        assertThat(fonts.rows()).containsExactly(new FontRow.Bundled());
        work();
        assertThat(fonts.searchingProperty().get()).isFalse();
        assertThat(fonts.rows()).containsExactly(new FontRow.Bundled(), row("测试仿宋"), row("测试楷体"), row("受限宋体"));
        assertThat(fonts.selectedProperty().get()).contains(new FontRow.Bundled());
    }

    @Test
    void aFontIsTakenForTheFaceThatIsLookedAtAndShownInItsSample() {
        fonts.begin();
        work();
        fonts.lookAt(Face.HEADING);
        fonts.select(row("测试仿宋"));
        work();
        assertThat(fonts.choiceProperty().get()).isEqualTo(FontChoice.BUNDLED.with(Face.HEADING, Optional.of(fang())));
        assertThat(fonts.selectedProperty().get()).contains(row("测试仿宋"));
        assertThat(fonts.sampleProperty(Face.HEADING).get().getSize()).isEqualTo(19);
        assertThat(fonts.sampleProperty(Face.BODY).get().getSize()).isEqualTo(18);
        fonts.select(new FontRow.Bundled());
        work();
        assertThat(fonts.choiceProperty().get()).isEqualTo(FontChoice.BUNDLED);
        assertThat(fonts.sampleProperty(Face.HEADING).get().getSize()).isEqualTo(18);
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsNotTaken() {
        fonts.begin();
        work();
        fonts.select(row("受限宋体"));
        work();
        assertThat(fonts.troubleProperty().get()).isEqualTo("这个字体的授权不允许嵌入文件。");
        assertThat(fonts.choiceProperty().get()).isEqualTo(FontChoice.BUNDLED);
    }

    @Test
    void aFontThatTheScreenCannotShowIsNotTaken() {
        fonts.begin();
        work();
        screenWorks = false;
        fonts.select(row("测试仿宋"));
        work();
        assertThat(fonts.troubleProperty().get()).isEqualTo("这个字体在屏幕上显示不了。");
        assertThat(fonts.choiceProperty().get()).isEqualTo(FontChoice.BUNDLED);
    }

    @Test
    void ofSeveralQuickWishesTheLastCounts() {
        fonts.begin();
        work();
        fonts.select(row("测试仿宋"));
        fonts.reset();
        fonts.select(row("测试楷体"));
        work();
        assertThat(fonts.choiceProperty().get().of(Face.BODY))
                .map(ChosenFont::name)
                .contains("测试楷体");
        assertThat(fonts.selectedProperty().get()).contains(row("测试楷体"));
    }

    @Test
    void aFileElsewhereIsListedAndTaken() throws IOException {
        Path file = MadeFont.called("U 盘里的字体", "Elsewhere").into(folder);
        fonts.begin();
        work();
        fonts.addFile(file);
        work();
        assertThat(fonts.selectedProperty().get()).contains(row("U 盘里的字体"));
        fonts.addFile(Files.writeString(folder.resolve("note.ttf"), "no font"));
        work();
        assertThat(fonts.troubleProperty().get()).contains("不是字体文件，或者已经损坏");
        assertThat(fonts.selectedProperty().get()).contains(row("U 盘里的字体"));
    }

    @Test
    void whatIsInUseIsMarkedEvenWhenItLiesElsewhere() throws IOException {
        Path file = MadeFont.called("U 盘里的字体", "Elsewhere").into(folder);
        desk.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(new ChosenFont(file, "U 盘里的字体"))));
        fonts.begin();
        work();
        assertThat(fonts.selectedProperty().get()).contains(row("U 盘里的字体"));
    }

    @Test
    void aSearchThatNobodyWaitsForChangesNothing() {
        fonts.begin();
        fonts.leave();
        work();
        assertThat(fonts.rows()).containsExactly(new FontRow.Bundled());
        fonts.begin();
        work();
        assertThat(fonts.rows()).hasSize(4);
    }

    @Test
    void nothingIsReadyToBeUsedWhileAWantedFontIsRead() throws IOException {
        fonts.begin();
        work();
        assertThat(fonts.pendingProperty().get()).isFalse();
        fonts.select(row("测试仿宋"));
        assertThat(fonts.pendingProperty().get()).isTrue();
        assertThat(fonts.selectedProperty().get()).contains(row("测试仿宋"));
        work();
        assertThat(fonts.pendingProperty().get()).isFalse();
        fonts.addFile(MadeFont.called("U 盘里的字体", "Elsewhere").into(folder));
        assertThat(fonts.pendingProperty().get()).isTrue();
        work();
        assertThat(fonts.pendingProperty().get()).isFalse();
        fonts.select(row("测试楷体"));
        fonts.reset();
        assertThat(fonts.pendingProperty().get()).isFalse();
    }

    @Test
    void aFontThatCannotBeShownLosesTheMarkAndCanBeTriedAgain() {
        fonts.begin();
        work();
        screenWorks = false;
        fonts.select(row("测试仿宋"));
        work();
        assertThat(fonts.selectedProperty().get()).contains(new FontRow.Bundled());
        assertThat(fonts.pendingProperty().get()).isFalse();
        screenWorks = true;
        fonts.select(row("测试仿宋"));
        work();
        assertThat(fonts.selectedProperty().get()).contains(row("测试仿宋"));
        assertThat(fonts.troubleProperty().get()).isEmpty();
    }

    @Test
    void theTroubleOfAFontThatIsNotWantedAnyMoreIsNotTold() {
        fonts.begin();
        work();
        screenWorks = false;
        fonts.select(row("测试仿宋"));
        Runnable reading = waiting.remove();
        fonts.select(row("测试楷体"));
        reading.run();
        assertThat(fonts.troubleProperty().get()).isEmpty();
        assertThat(fonts.pendingProperty().get()).isTrue();
        screenWorks = true;
        work();
        assertThat(fonts.selectedProperty().get()).contains(row("测试楷体"));
    }

    @Test
    void whoGoesBackToTheChosenFontKeepsIt() {
        fonts.begin();
        work();
        fonts.select(row("测试仿宋"));
        work();
        fonts.select(row("测试楷体"));
        fonts.select(row("测试仿宋"));
        work();
        assertThat(fonts.choiceProperty().get().of(Face.BODY)).contains(fang());
    }

    @Test
    void aChosenFontThatIsGoneIsMarkedAndSaysWhy() {
        ChosenFont gone = new ChosenFont(folder.resolve("usb.ttf"), "U 盘里的字体");
        desk.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(gone)));
        fonts.begin();
        assertThat(fonts.selectedProperty().get()).isEmpty();
        work();
        assertThat(fonts.selectedProperty().get())
                .contains(row("U 盘里的字体"))
                .hasValueSatisfying(row -> assertThat(row)
                        .isInstanceOfSatisfying(
                                FontRow.OfMachine.class,
                                one -> assertThat(one.font().usable()).isFalse()));
        assertThat(fonts.choiceProperty().get().of(Face.BODY)).contains(gone);
    }
}
