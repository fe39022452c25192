package org.jibiao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Page;
import org.jibiao.ui.task.Background;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<String> cut = new ArrayList<>();
    private final PreviewViewModel preview =
            new PreviewViewModel(this::pages, new Background(worker::add, Runnable::run));

    private List<Page> pages(DepartmentForm form) {
        if (form.department().isEmpty()) {
            throw new IllegalStateException("no department");
        }
        cut.add(form.department());
        return List.of(page(cut.size()));
    }

    private static Page page(int number) {
        return new Page(number, 595, 842, List.of(), List.of(), List.of(), Optional.empty());
    }

    private static DepartmentForm form(String department) {
        return new DepartmentForm(2027, department, "", List.of(), Budget.BLANK, List.of());
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    @Test
    void cutsOnlyTheNewestOfTheFormsThatCameMeanwhile() {
        preview.show(form("一"));
        preview.show(form("二"));
        preview.show(form("三"));
        work();
        assertThat(cut).containsExactly("一", "三");
        assertThat(preview.pagesProperty().get()).containsExactly(page(2));
    }

    @Test
    void keepsTheLastPagesAndSaysSoWhenAFormCannotBeCut() {
        preview.show(form("一"));
        work();
        preview.show(form(""));
        work();
        assertThat(preview.failedProperty().get()).isTrue();
        assertThat(preview.pagesProperty().get()).containsExactly(page(1));
        preview.show(form("二"));
        work();
        assertThat(preview.failedProperty().get()).isFalse();
    }

    @Test
    void showsNothingOnceItIsCleared() {
        preview.show(form("一"));
        preview.clear();
        work();
        assertThat(preview.pagesProperty().get()).isEmpty();
    }
}
