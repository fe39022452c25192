package org.jibiao.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Page;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.task.Background;
import org.junit.jupiter.api.Test;

class PrintViewModelTest {
    private static final DepartmentForm FORM = new DepartmentForm(2027, "某局", "", List.of(), Budget.BLANK, List.of());
    private static final List<Page> PAGES =
            IntStream.rangeClosed(1, 5).mapToObj(PrintViewModelTest::page).toList();

    private final List<Notice> notices = new ArrayList<>();
    private final List<PrintChoices> asked = new ArrayList<>();
    private final RecordedPrinters printers = new RecordedPrinters(RecordedPrinters.OFFICE, RecordedPrinters.HALL);
    private final PrintViewModel print = print(form -> PAGES, printers);

    private static Page page(int number) {
        return new Page(number, 595, 842, List.of(), List.of(), List.of(), Optional.empty());
    }

    private PrintViewModel print(PrintViewModel.Paper paper, Printers on) {
        return new PrintViewModel(
                paper,
                on,
                new Background(Runnable::run, Runnable::run),
                notices::add,
                new Texts(EditorApplication.class));
    }

    private PrintChoices choices() {
        print.setDialog(choices -> {
            asked.add(choices);
            return Optional.empty();
        });
        print.print(FORM, 3);
        return asked.getFirst();
    }

    private static List<Integer> numbers(PrintOrder order) {
        return order.pages().stream().map(Page::number).toList();
    }

    @Test
    void printsAllPagesOnceOnTheUsualPrinterUnlessToldOtherwise() {
        print.setDialog(choices -> choices.orderProperty().get());
        print.print(FORM, 1);
        assertThat(printers.printed()).singleElement().satisfies(order -> {
            assertThat(order.printer()).isEqualTo("走廊");
            assertThat(order.title()).isEqualTo("某局2027年度整体绩效目标表");
            assertThat(order.pages()).isEqualTo(PAGES);
            assertThat(order.copies()).isEqualTo(1);
        });
        assertThat(notices).extracting(Notice::message).containsExactly("已交给打印机“走廊”：5 页，1 份。");
    }

    @Test
    void printsNothingWithoutAnAnswer() {
        assertThat(choices().orderProperty().get()).isPresent();
        assertThat(printers.printed()).isEmpty();
        assertThat(notices).isEmpty();
        assertThat(print.job().runningProperty().get()).isFalse();
    }

    @Test
    void printsThePageThatIsSeen() {
        PrintChoices choices = choices();
        choices.whichProperty().set(PrintChoices.Which.CURRENT);
        assertThat(choices.orderProperty().get())
                .hasValueSatisfying(order -> assertThat(numbers(order)).containsExactly(3));
    }

    @Test
    void printsThePagesThatAreWrittenAndSaysWhatIsWrongWithThem() {
        PrintChoices choices = choices();
        choices.whichProperty().set(PrintChoices.Which.SOME);
        assertThat(choices.orderProperty().get()).isEmpty();
        assertThat(choices.problemProperty().get()).isEqualTo("请写上要打印的页码。");
        choices.rangesProperty().set("2-9");
        assertThat(choices.problemProperty().get()).isEqualTo("没有第 9 页，一共 5 页。");
        choices.rangesProperty().set("4-2");
        assertThat(choices.problemProperty().get()).isEqualTo("“4-2”前后写反了。");
        choices.rangesProperty().set("二");
        assertThat(choices.problemProperty().get()).isEqualTo("看不懂“二”。页码写成 1-3,5 这样。");
        choices.rangesProperty().set("5，1-2");
        assertThat(choices.problemProperty().get()).isEmpty();
        assertThat(choices.orderProperty().get())
                .hasValueSatisfying(order -> assertThat(numbers(order)).containsExactly(1, 2, 5));
        choices.rangesProperty().set("x");
        choices.whichProperty().set(PrintChoices.Which.ALL);
        assertThat(choices.problemProperty().get()).isEmpty();
        assertThat(choices.orderProperty().get()).isPresent();
    }

    @Test
    void asksOfAPrinterOnlyWhatItCan() {
        PrintChoices choices = choices();
        choices.copiesProperty().set(30);
        choices.twoSidedProperty().set(true);
        assertThat(choices.orderProperty().get()).hasValueSatisfying(order -> {
            assertThat(order.copies()).isEqualTo(20);
            assertThat(order.twoSided()).isFalse();
        });
        assertThat(choices.adviceProperty().get()).contains("走廊", "A4");
        choices.printerProperty().set(RecordedPrinters.OFFICE);
        assertThat(choices.orderProperty().get()).hasValueSatisfying(order -> {
            assertThat(order.copies()).isEqualTo(30);
            assertThat(order.twoSided()).isTrue();
        });
        assertThat(choices.adviceProperty().get()).isEmpty();
    }

    @Test
    void offersThePdfWhereThereIsNoPrinter() {
        List<String> done = new ArrayList<>();
        PrintViewModel lonely = print(form -> PAGES, new RecordedPrinters());
        lonely.setExport(() -> done.add("export"));
        lonely.print(FORM, 1);
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Notice.Tone.TROUBLE);
            assertThat(notice.message()).contains("没有打印机", "导出 PDF");
            notice.action().orElseThrow().run().run();
        });
        assertThat(done).containsExactly("export");
    }

    @Test
    void saysWhichCharacterCannotBePrinted() {
        PrintViewModel strict = print(
                form -> {
                    throw new IOException("字体里没有这个字");
                },
                printers);
        strict.setDialog(choices -> choices.orderProperty().get());
        strict.print(FORM, 1);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).isEqualTo("没有打印：字体里没有这个字"));
        assertThat(printers.printed()).isEmpty();
    }

    @Test
    void saysWhyAPrinterDidNotTakeThePages() {
        printers.fail("没有纸");
        print.setDialog(choices -> choices.orderProperty().get());
        print.print(FORM, 1);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).isEqualTo("没有打印：没有纸"));
        assertThat(print.job().runningProperty().get()).isFalse();
    }

    @Test
    void stopsBetweenTwoPages() {
        printers.setWhilePrinting(() -> print.job().cancel());
        print.setDialog(choices -> choices.orderProperty().get());
        print.print(FORM, 1);
        assertThat(printers.printed()).isEmpty();
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).startsWith("已停止打印"));
    }
}
