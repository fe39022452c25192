package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jibiao.page.PagesAssert.assertThatPages;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class PaginatorTest {
    private static final FormStandard STANDARD = Standards.bundled().forYear(2024);
    private static final Typefaces TYPEFACES = new Typefaces();

    private final Paginator paginator = new Paginator(TYPEFACES);

    @Property(tries = 300)
    void thePagesOfAnyFormAreInOrder(@ForAll(supplier = Forms.class) DepartmentForm form) {
        Sheet sheet = FormSheet.of(form, STANDARD);
        areInOrder(sheet, paginator.paginate(sheet, STANDARD.layout()));
    }

    /** Pages so low that labels, heads and notes hardly fit bring up every odd case. */
    @Property(tries = 500)
    void thePagesOfAnyFormAreInOrderHoweverLowTheyAre(
            @ForAll(supplier = Forms.class) DepartmentForm form, @ForAll @IntRange(min = 230, max = 500) int height) {
        Layout low = withPaperHeight(STANDARD.layout(), height);
        Sheet sheet = FormSheet.of(form, STANDARD);
        tellAll(sheet, paginator.paginate(sheet, low), low);
    }

    @Test
    void thePagesOfEveryPublishedFormAreInOrder() {
        for (PublishedForm published : Corpus.published()) {
            Sheet sheet = FormSheet.of(published.form(), STANDARD);
            List<Page> pages = paginator.paginate(sheet, STANDARD.layout());
            areInOrder(sheet, pages);
            assertThat(pages).as("form %d", published.index()).hasSizeBetween(3, 6);
        }
    }

    @Test
    void theSameFormGivesTheSamePages() {
        Sheet sheet = FormSheet.of(Corpus.published(1).form(), STANDARD);
        assertThat(new Paginator(new Typefaces()).paginate(sheet, STANDARD.layout()))
                .isEqualTo(paginator.paginate(sheet, STANDARD.layout()));
    }

    private static void areInOrder(Sheet sheet, List<Page> pages) {
        tellAll(sheet, pages, STANDARD.layout()).fillThePages();
    }

    private static PagesAssert tellAll(Sheet sheet, List<Page> pages, Layout layout) {
        return assertThatPages(pages, sheet, layout)
                .loseAndDoubleNoText()
                .showEveryCellOnNeighbouringPages()
                .drawTextInsideItsCell()
                .tileThePage()
                .ruleEveryEdgeOnce()
                .obeyKinsoku()
                .numberThePages();
    }

    private static Layout withPaperHeight(Layout layout, double height) {
        return new Layout(
                layout.marks(),
                layout.paperWidth(),
                height,
                layout.marginTop(),
                layout.marginBottom(),
                layout.titleSize(),
                layout.subtitleSize(),
                layout.bodySize(),
                layout.lineHeight(),
                layout.paddingX(),
                layout.paddingY(),
                layout.rule(),
                layout.category(),
                layout.group(),
                layout.indicator(),
                layout.value(),
                layout.note(),
                layout.taskName(),
                layout.amountLabel(),
                layout.amountField());
    }
}
