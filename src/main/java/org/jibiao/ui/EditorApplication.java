package org.jibiao.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.FileDrops;
import org.jibiao.ui.control.SystemFileDrops;
import org.jibiao.ui.export.SystemOpener;
import org.jibiao.ui.preview.PageDrawing;
import org.jibiao.ui.preview.PageFonts;
import org.jibiao.ui.print.SystemPrinters;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The editor as a running program: the window, its threads, its beginning and its end. */
public final class EditorApplication {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double DECORATION = 40;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Workspace workspace;
    private final Standards standards;
    private final Typefaces typefaces;
    private final Clock clock;
    private final Texts texts = new Texts(EditorApplication.class);
    private final CompletableFuture<Stage> stage = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    /**
     * An editor that has not been opened yet.
     *
     * @param workspace stays the caller's, who closes it
     * @param clock tells the present year and how long ago a draft was changed
     */
    public EditorApplication(Workspace workspace, Standards standards, Typefaces typefaces, Clock clock) {
        this.workspace = workspace;
        this.standards = standards;
        this.typefaces = typefaces;
        this.clock = clock;
    }

    /**
     * Opens the window and returns when it has been closed; everything is on disk then, but for what a person gave up knowingly. To
     * be called once, on a thread that may wait.
     */
    public void run() throws NoDisplayException {
        Display display = new Display();
        ExecutorService workers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("background-", 1).factory());
        display.start(() -> open(new Stage(), workers));
        // Ended only when it has begun: JavaFX waits for ever in its end when its start has failed.
        try {
            closed.join();
        } finally {
            workers.shutdown();
            display.end();
        }
    }

    /** Brings the window before all others; from any thread. */
    public void bringToFront() {
        stage.thenAccept(window -> Platform.runLater(() -> {
                    window.setIconified(false);
                    window.show();
                    window.toFront();
                    window.requestFocus();
                }))
                .isDone();
    }

    private void open(Stage window, ExecutorService workers) {
        try {
            show(window, workers);
            stage.complete(window);
        } catch (RuntimeException | Error failure) {
            // Whoever started the program from a menu sees no terminal.
            new FailureWindow(texts.get("window.broken", failure)).showHere();
            closed.completeExceptionally(failure);
        }
    }

    private void show(Stage window, ExecutorService workers) {
        Background background = new Background(workers, Platform::runLater);
        PageDrawing drawing = new PageDrawing(new PageFonts(typefaces));
        MainViewModel viewModel = new MainViewModel(
                workspace, standards, background, clock, new SystemOpener(), new SystemPrinters(drawing, texts), texts);
        MainWindow content = dress(viewModel, drawing, new SystemFileDrops());
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        window.setScene(scene);
        window.setTitle(texts.get("window.title"));
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        window.getIcons()
                .add(new Image(Objects.requireNonNull(EditorApplication.class.getResourceAsStream("icon.png"))));
        Closing closing = new Closing(viewModel, new ClosingDialogs(window, texts), window::hide);
        window.setOnCloseRequest(event -> {
            event.consume();
            closing.begin();
        });
        window.setOnHidden(event -> closed.complete(null));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> viewModel.stumbled(failure));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        window.setMaximized(screen.getWidth() < WIDTH + DECORATION || screen.getHeight() < HEIGHT + DECORATION);
        window.show();
        content.requestFocus();
        viewModel.load();
    }

    /** The content of the window in its theme and its own face. */
    MainWindow dress(MainViewModel viewModel, PageDrawing drawing, FileDrops drops) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        try (InputStream face = typefaces.openWindowFace()) {
            Font.loadFont(face, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MainWindow(viewModel, drawing, drops, clock, texts);
    }
}
