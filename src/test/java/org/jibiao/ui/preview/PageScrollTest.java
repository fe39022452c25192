package org.jibiao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.sheet.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five pages of 600 by 800 points in a pane of 648 by 500 pixels, so that a point is a pixel when the width fits. */
class PageScrollTest {
    private static final Place GOAL = new Place.AnnualGoal();
    private static final double STEP = 800 + PageColumn.GAP;

    private final PageScroll scroll = new PageScroll();

    @BeforeEach
    void fivePages() {
        scroll.resize(648, 500);
        scroll.show(blank(5));
    }

    private static List<Page> blank(int count) {
        return Collections.nCopies(count, page());
    }

    private static Page page(PlacedCell... cells) {
        return new Page(1, 600, 800, List.of(), List.of(cells), List.of(), Optional.empty());
    }

    private static PlacedCell goal(double y, double height) {
        Cell cell = new Cell(0, 1, 1, Cell.Role.TEXT, "text", Optional.of(GOAL));
        return new PlacedCell(cell, 100, y, 300, height, List.of(), PlacedCell.Part.FIRST);
    }

    /** Pages one of which has the goal. */
    private static List<Page> withGoal(int count, int onPage, double y) {
        List<Page> pages = new ArrayList<>(blank(count));
        pages.set(onPage - 1, page(goal(y, 40)));
        return pages;
    }

    private double top() {
        return scroll.topProperty().get();
    }

    private int number() {
        return scroll.pageProperty().get();
    }

    @Test
    void beginsWithTheFirstPageAsWideAsThePane() {
        assertThat(number()).isEqualTo(1);
        assertThat(top()).isZero();
        assertThat(scroll.columnProperty().get().scale()).isEqualTo(1);
        assertThat(scroll.percent()).isEqualTo(75);
        assertThat(scroll.maxLeft()).isZero();
    }

    @Test
    void fitsAnewWhenThePaneGetsAnotherWidth() {
        scroll.goToPage(3);
        scroll.resize(348, 500);
        assertThat(scroll.columnProperty().get().scale()).isEqualTo(0.5);
        assertThat(number()).isEqualTo(3);
        assertThat(scroll.maxLeft()).isZero();
    }

    @Test
    void showsAPageWholeEvenWhenThePagesAreOfTwoSizes() {
        List<Page> pages = new ArrayList<>(blank(2));
        pages.add(new Page(3, 800, 600, List.of(), List.of(), List.of(), Optional.empty()));
        scroll.show(pages);
        scroll.setZoom(new Zoom.WholePage());
        assertThat(scroll.columnProperty().get().heightOf(0)).isEqualTo(500 - 2 * PageColumn.MARGIN, within(1e-9));
        assertThat(scroll.columnProperty().get().width()).isEqualTo(648);
    }

    @Test
    void stepsThroughTheSizesFromAFittedOne() {
        scroll.resize(600, 500);
        assertThat(scroll.percent()).isEqualTo(69, within(0.1));
        scroll.zoomIn();
        assertThat(scroll.zoomProperty().get()).isEqualTo(new Zoom.Percent(75));
        scroll.zoomIn();
        scroll.zoomOut();
        scroll.zoomOut();
        assertThat(scroll.zoomProperty().get()).isEqualTo(new Zoom.Percent(50));
        scroll.zoomOut();
        assertThat(scroll.zoomProperty().get()).isEqualTo(new Zoom.Percent(25));
        scroll.zoomOut();
        assertThat(scroll.zoomProperty().get()).isEqualTo(new Zoom.Percent(25));
    }

    @Test
    void growsNoFurtherThanFourHundredPercent() {
        for (int i = 0; i < 20; i++) {
            scroll.zoomBy(1.5, 10, 10);
        }
        assertThat(scroll.percent()).isEqualTo(400, within(1e-9));
        scroll.zoomIn();
        assertThat(scroll.percent()).isEqualTo(400, within(1e-9));
    }

    @Test
    void leavesASmallFittedPageAsItIsWhenItShallBecomeSmaller() {
        scroll.resize(200, 500);
        double before = scroll.percent();
        scroll.zoomOut();
        scroll.zoomBy(0.9, 10, 10);
        assertThat(scroll.percent()).isEqualTo(before).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.3, 3})
    void keepsWhatIsUnderThePointerThere(double factor) {
        scroll.setZoom(new Zoom.Percent(200));
        scroll.scrollTo(300, 2000);
        PageColumn.Spot before = scroll.columnProperty().get().spotAt(300 + 120, 2000 + 340);
        scroll.zoomBy(factor, 120, 340);
        PageColumn.Spot now =
                scroll.columnProperty().get().spotAt(scroll.leftProperty().get() + 120, top() + 340);
        assertThat(now.page()).isEqualTo(before.page());
        assertThat(now.x()).isEqualTo(before.x(), within(1e-6));
        assertThat(now.y()).isEqualTo(before.y(), within(1e-6));
    }

    @Test
    void keepsThePlaceWhereThePersonIsInSightInEverySize() {
        scroll.show(withGoal(5, 2, 700));
        scroll.mark(Optional.of(GOAL));
        for (Zoom.Percent size : Zoom.STEPS) {
            scroll.setZoom(size);
            double y = scroll.columnProperty().get().boxesOf(GOAL).getFirst().getMinY() - top();
            assertThat(y).as("%s", size).isBetween(0.0, 500.0);
        }
    }

    @Test
    void goesFromPageToPage() {
        scroll.nextPage();
        assertThat(number()).isEqualTo(2);
        assertThat(top()).isEqualTo(PageColumn.MARGIN + STEP - PageColumn.GAP / 2);
        scroll.goToPage(5);
        scroll.nextPage();
        assertThat(number()).isEqualTo(5);
        scroll.previousPage();
        assertThat(number()).isEqualTo(4);
        scroll.goToPage(-3);
        assertThat(number()).isEqualTo(1);
        assertThat(top()).isZero();
    }

    @Test
    void namesThePageThatWasAskedForAmongThoseAtTheEnd() {
        scroll.setZoom(new Zoom.Percent(50));
        scroll.resize(648, 1200);
        scroll.goToPage(4);
        assertThat(number()).isEqualTo(4);
        scroll.nextPage();
        assertThat(number()).isEqualTo(5);
        scroll.scrollBy(0, -1);
        assertThat(number()).isLessThan(5);
        scroll.goToEnd();
        assertThat(number()).isEqualTo(5);
    }

    @Test
    void readsOnScreenByScreenWithoutLeavingALineOut() {
        double before = top();
        List<Double> tops = new ArrayList<>();
        while (top() < scroll.maxTop()) {
            scroll.screenDown();
            assertThat(top()).isGreaterThan(before).isLessThanOrEqualTo(before + 500);
            before = top();
            tops.add(before);
        }
        assertThat(tops).contains(PageColumn.MARGIN + STEP - PageColumn.GAP / 2).hasSize(9);
        for (int i = 0; i < 10; i++) {
            scroll.screenUp();
        }
        assertThat(top()).isZero();
    }

    @Test
    void readsPageByPageWhereAPageIsSeenWhole() {
        scroll.setZoom(new Zoom.WholePage());
        scroll.screenDown();
        scroll.screenDown();
        assertThat(number()).isEqualTo(3);
        scroll.screenUp();
        assertThat(number()).isEqualTo(2);
        assertThat(top()).isEqualTo(scroll.columnProperty().get().top(1) - PageColumn.GAP / 2);
    }

    @Test
    void staysWhereItIsWhenTheFormChanges() {
        scroll.scrollTo(0, 1234);
        scroll.show(blank(6));
        assertThat(top()).isEqualTo(1234, within(1e-6));
        scroll.show(blank(4));
        assertThat(top()).isEqualTo(1234, within(1e-6));
    }

    @Test
    void staysAtTheEndWhenThePageThatWasSeenIsNoMore() {
        scroll.goToPage(5);
        scroll.show(blank(2));
        assertThat(number()).isEqualTo(2);
        assertThat(top()).isBetween(0.0, scroll.maxTop());
    }

    @Test
    void beginsAnewWithAnotherForm() {
        scroll.goToPage(4);
        scroll.show(List.of());
        assertThat(number()).isZero();
        scroll.show(blank(3));
        assertThat(number()).isEqualTo(1);
        assertThat(top()).isZero();
    }

    @Test
    void goesToThePlaceThatIsMarkedUnlessItIsInSight() {
        scroll.show(withGoal(5, 3, 300));
        scroll.mark(Optional.of(GOAL));
        assertThat(top()).isEqualTo(PageColumn.MARGIN + 2 * STEP + 300 - 500.0 / 4);
        scroll.scrollBy(0, 40);
        double before = top();
        scroll.mark(Optional.of(GOAL));
        assertThat(top()).isEqualTo(before);
    }

    @Test
    void waitsForAPlaceThatIsOnNoPageYet() {
        scroll.mark(Optional.of(GOAL));
        assertThat(top()).isZero();
        scroll.show(withGoal(5, 4, 100));
        assertThat(number()).isEqualTo(4);
    }

    @Test
    void followsThePlaceThatIsTypedInWhenItMovesOutOfSight() {
        scroll.show(withGoal(5, 1, 460));
        scroll.mark(Optional.of(GOAL));
        assertThat(top()).isEqualTo(24 + 460 - 125);
        scroll.show(withGoal(5, 2, 700));
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void leavesAPersonAloneWhoHasScrolledAwayFromTheMarkedPlace() {
        scroll.show(withGoal(5, 1, 100));
        scroll.mark(Optional.of(GOAL));
        scroll.goToPage(4);
        double before = top();
        scroll.show(withGoal(5, 1, 200));
        scroll.resize(648, 450);
        assertThat(top()).isEqualTo(before);
    }

    @Test
    void bringsThePlaceIntoSightSidewaysToo() {
        scroll.show(withGoal(5, 1, 100));
        scroll.setZoom(new Zoom.Percent(400));
        scroll.scrollTo(scroll.maxLeft(), 0);
        scroll.mark(Optional.of(GOAL));
        double left = scroll.columnProperty().get().boxesOf(GOAL).getFirst().getMinX();
        assertThat(scroll.leftProperty().get()).isEqualTo(left - PageColumn.MARGIN, within(1e-6));
    }

    @Test
    void doesNothingWithoutPages() {
        PageScroll empty = new PageScroll();
        empty.resize(600, 400);
        empty.nextPage();
        empty.screenDown();
        empty.screenUp();
        empty.goToEnd();
        empty.zoomIn();
        empty.zoomBy(2, 1, 1);
        empty.mark(Optional.of(GOAL));
        assertThat(empty.pageProperty().get()).isZero();
        assertThat(empty.topProperty().get()).isZero();
    }
}
