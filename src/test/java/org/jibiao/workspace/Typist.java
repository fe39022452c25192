package org.jibiao.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.json.ReadingJson;
import org.jibiao.store.BringForward;
import org.jibiao.store.DataLock;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoredDraft;

/**
 * A program of its own that types into a draft until it is killed. Each word that it types is a number, in four places of the form; it says
 * each number with the time at which it was typed, in milliseconds since it began.
 *
 * <p>Its time stands still while the machine is too busy to let it go on after a pause, so that the promise of a second is held against a
 * machine that keeps up, however many tests share it; on a machine with time to spare it is the time of the day.
 */
final class Typist {
    static final UUID DRAFT = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final Pattern NUMBER = Pattern.compile("第(\\d+)次修改");
    private static final Place.Row ROW = new Place.Group(1, 0).row(0);

    /** How late a pause may end on a machine with time to spare, in nanoseconds. */
    private static final long LATENESS = 2_000_000;

    private Typist() {}

    /** Arguments: the data folder; a seed for the pace. */
    static void main(String[] arguments) throws UnreadableFileException {
        Path folder = Path.of(arguments[0]);
        Random pace = new Random(Long.parseLong(arguments[1]));
        if (!(DataLock.acquire(folder, BringForward.NONE) instanceof DataLock.Held)) {
            System.out.println("busy");
            return;
        }
        DraftStore store = DraftStore.open(folder);
        FormJson json = new FormJson();
        StoredDraft stored = store.find(DRAFT).join().orElseThrow();
        SessionTimer timer = SessionTimer.start();
        ReadingJson readings = new ReadingJson();
        DraftSession session = new DraftSession(
                new Drafts.Found(stored, json.read(stored.body()), Optional.empty()),
                store,
                new DraftFormat(json::write, json::read, readings::write, readings::read),
                InstantSource.system(),
                timer);
        // The draft is on the screen and the first save has been rehearsed: nobody types sooner.
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        timer.after(Duration.ZERO, () -> drawn.complete(true));
        drawn.thenCompose(done -> store.list()).join();
        long passed = 0;
        for (int number = number(session.form()) + 1; ; number++) {
            long start = System.nanoTime();
            session.apply(change(number));
            long applied = System.nanoTime();
            System.out.println(number + " " + TimeUnit.NANOSECONDS.toMillis(passed));
            long pause = TimeUnit.MILLISECONDS.toNanos(1 + pace.nextInt(8));
            LockSupport.parkNanos(pause);
            passed += applied - start + Math.min(System.nanoTime() - applied, pause + LATENESS);
        }
    }

    /** A draft as the typist finds it: a published form into which it has typed nothing. */
    static StoredDraft blankSheet() {
        DepartmentForm form = Corpus.published(6).form();
        return new StoredDraft(
                DRAFT, form.year(), form.department(), "DRAFT", new FormJson().write(form), Instant.EPOCH);
    }

    /** The last number in a form, 0 where nothing was typed. */
    static int number(DepartmentForm form) {
        String typed = form.annualGoal()
                + form.tasks().getFirst().content()
                + form.department()
                + form.indicator(ROW).value().text();
        Matcher matcher = NUMBER.matcher(typed);
        int last = 0;
        while (matcher.find()) {
            last = Math.max(last, Integer.parseInt(matcher.group(1)));
        }
        return last;
    }

    private static Change change(int number) {
        String word = "第" + number + "次修改";
        return switch (number % 4) {
            case 0 -> new Change.SetAnnualGoal(word);
            case 1 -> new Change.SetTaskContent(0, word);
            case 2 -> new Change.SetDepartment(word);
            default -> new Change.SetIndicatorValue(ROW, new TargetValue(word));
        };
    }
}
