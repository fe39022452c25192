package org.jibiao.ui.control;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notices over the foot of the window. News and advice go by themselves, unless the pointer is on them; trouble stays until it is closed. */
public final class NoticeStack extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final Duration FADE = Duration.millis(180);
    private static final int MOST = 4;

    public NoticeStack() {
        super(8);
        setId("notices");
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        setMouseTransparent(false);
    }

    public void show(Notice notice) {
        Notification note = new Notification(notice.message(), new FontIcon(icon(notice.tone())));
        note.getStyleClass().addAll("notice", Styles.ELEVATED_2, style(notice.tone()));
        note.setMaxHeight(USE_PREF_SIZE);
        note.setOnClose(event -> getChildren().remove(note));
        notice.action().ifPresent(action -> {
            Button button = new Button(action.name());
            button.getStyleClass().addAll(Styles.SMALL, "notice-action");
            button.setOnAction(event -> {
                getChildren().remove(note);
                action.run().run();
            });
            note.setPrimaryActions(button);
        });
        getChildren().add(note);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        if (notice.tone() != Notice.Tone.TROUBLE) {
            leaveByItself(note);
        }
    }

    private static Feather icon(Notice.Tone tone) {
        return switch (tone) {
            case NEWS -> Feather.CHECK_CIRCLE;
            case ADVICE -> Feather.INFO;
            case TROUBLE -> Feather.ALERT_TRIANGLE;
        };
    }

    private static String style(Notice.Tone tone) {
        return switch (tone) {
            case NEWS -> Styles.SUCCESS;
            case ADVICE -> Styles.WARNING;
            case TROUBLE -> Styles.DANGER;
        };
    }

    private void leaveByItself(Notification note) {
        PauseTransition shown = new PauseTransition(SHOWN);
        shown.setOnFinished(event -> {
            FadeTransition fade = new FadeTransition(FADE, note);
            fade.setToValue(0);
            fade.setOnFinished(faded -> getChildren().remove(note));
            fade.play();
        });
        note.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                shown.stop();
            } else {
                shown.playFromStart();
            }
        });
    }
}
