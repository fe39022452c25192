package org.jibiao.ui;

import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;

/** The only window of a program whose editor cannot open: it says why, to somebody who started it without a terminal. */
public final class FailureWindow {
    private final String message;
    private final Texts texts = new Texts(FailureWindow.class);

    /**
     * @param message in Chinese, what is wrong and what to do
     */
    public FailureWindow(String message) {
        this.message = message;
    }

    /** Shows it and returns when it has been closed. To be called once, on a thread that may wait. */
    public void show() throws NoDisplayException {
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        Display display = new Display();
        display.start(() -> {
            try {
                showHere();
                closed.complete(null);
            } catch (RuntimeException failure) {
                closed.completeExceptionally(failure);
            }
        });
        closed.join();
        display.end();
    }

    /** Shows it on JavaFX's thread and returns when it has been closed. */
    void showHere() {
        Alert alert = new Alert(Alert.AlertType.ERROR, message, ButtonType.CLOSE);
        alert.setTitle(texts.get("window.title"));
        alert.setHeaderText(texts.get("window.unavailable"));
        alert.setResizable(true);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.showAndWait();
    }
}
