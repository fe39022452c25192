package org.jibiao.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.page.Page;
import org.jibiao.text.Texts;

/** What a person decides before printing: the printer, the pages, the copies. Says at once what is wrong with it. */
public final class PrintChoices {
    /** Which pages. */
    public enum Which {
        ALL,
        CURRENT,
        SOME
    }

    private final String title;
    private final List<Page> pages;
    private final int current;
    private final List<PrinterChoice> printers;
    private final Texts texts;
    private final ObjectProperty<PrinterChoice> printer;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final StringProperty ranges = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty twoSided = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<PrintOrder>> order = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");

    /**
     * All pages, once, on the usual printer.
     *
     * @param title what the printer's queue calls it
     * @param pages what can be printed, at least one page
     * @param current the page that is seen, from 1
     * @param printers where it can be printed, at least one
     */
    PrintChoices(String title, List<Page> pages, int current, List<PrinterChoice> printers, Texts texts) {
        this.title = title;
        this.pages = List.copyOf(pages);
        this.current = Math.clamp(current, 1, pages.size());
        this.printers = List.copyOf(printers);
        this.texts = texts;
        printer = new SimpleObjectProperty<>(
                printers.stream().filter(PrinterChoice::usual).findFirst().orElse(printers.getFirst()));
        printer.subscribe(this::decide);
        which.subscribe(this::decide);
        ranges.subscribe(this::decide);
        copies.subscribe(this::decide);
        twoSided.subscribe(this::decide);
        decide();
    }

    public List<PrinterChoice> printers() {
        return printers;
    }

    public ObjectProperty<PrinterChoice> printerProperty() {
        return printer;
    }

    public ObjectProperty<Which> whichProperty() {
        return which;
    }

    /** The pages as they are written, such as 1-3,5; they count when some pages are wanted. */
    public StringProperty rangesProperty() {
        return ranges;
    }

    public IntegerProperty copiesProperty() {
        return copies;
    }

    public BooleanProperty twoSidedProperty() {
        return twoSided;
    }

    /** What is to be printed now; empty while something is wrong. */
    public ReadOnlyObjectProperty<Optional<PrintOrder>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** What is wrong with the pages that are written; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What to know about the chosen printer; empty when there is nothing. */
    public ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    public int pageCount() {
        return pages.size();
    }

    public int currentPage() {
        return current;
    }

    private void decide() {
        List<Integer> wanted = switch (which.get()) {
            case ALL -> IntStream.rangeClosed(1, pages.size()).boxed().toList();
            case CURRENT -> List.of(current);
            case SOME -> written();
        };
        if (which.get() != Which.SOME) {
            problem.set("");
        }
        PrinterChoice on = printer.get();
        advice.set(on.takesPaper() ? "" : texts.get("print.paper", on.name()));
        order.set(
                wanted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PrintOrder(
                                title,
                                on.name(),
                                wanted.stream().map(page -> pages.get(page - 1)).toList(),
                                Math.clamp(copies.get(), 1, on.mostCopies()),
                                twoSided.get() && on.twoSided())));
    }

    /** The pages that are written; none while something is wrong with them, which is said. */
    private List<Integer> written() {
        PageRanges.Reading reading = new PageRanges(pages.size()).read(ranges.get());
        problem.set(
                switch (reading) {
                    case PageRanges.Pages read -> "";
                    case PageRanges.Nothing nothing -> texts.get("print.ranges.nothing");
                    case PageRanges.Unreadable odd -> texts.get("print.ranges.unreadable", odd.part());
                    case PageRanges.Backwards turned -> texts.get("print.ranges.backwards", turned.part());
                    case PageRanges.Beyond beyond -> texts.get("print.ranges.beyond", beyond.page(), pages.size());
                });
        return reading instanceof PageRanges.Pages read ? read.numbers() : List.of();
    }
}
