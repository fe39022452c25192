package org.jibiao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jibiao.text.Texts;

/** Asks on the way out, over the window. Closing a question changes nothing; the key that comes to hand is the safe one. */
final class ClosingDialogs implements Closing.Questions {
    private final Window window;
    private final Texts texts;
    private final ButtonType again;
    private final ButtonType copy;
    private final ButtonType giveUp;
    private final ButtonType stay;
    private final ButtonType stop;
    private final ButtonType goOn;

    ClosingDialogs(Window window, Texts texts) {
        this.window = window;
        this.texts = texts;
        again = new ButtonType(texts.get("close.again"), ButtonData.OK_DONE);
        copy = new ButtonType(texts.get("close.copy"), ButtonData.OTHER);
        giveUp = new ButtonType(texts.get("close.give.up"), ButtonData.OTHER);
        stay = new ButtonType(texts.get("close.stay"), ButtonData.CANCEL_CLOSE);
        stop = new ButtonType(texts.get("close.work.stop"), ButtonData.OTHER);
        goOn = new ButtonType(texts.get("close.work.go.on"), ButtonData.CANCEL_CLOSE);
    }

    @Override
    public boolean stopsWork() {
        Alert alert = alert(texts.get("close.work"), texts.get("close.work.more"), stop, goOn);
        ((Button) alert.getDialogPane().lookupButton(goOn)).setDefaultButton(true);
        return alert.showAndWait().filter(stop::equals).isPresent();
    }

    @Override
    public Closing.Unsaved unsaved(String why) {
        ButtonType answer = alert(
                        texts.get("close.unsaved"), texts.get("close.unsaved.more", why), again, copy, giveUp, stay)
                .showAndWait()
                .orElse(stay);
        if (answer == again) {
            return Closing.Unsaved.TRY_AGAIN;
        }
        if (answer == copy) {
            return Closing.Unsaved.SAVE_A_COPY;
        }
        return answer == giveUp ? Closing.Unsaved.GIVE_UP : Closing.Unsaved.STAY;
    }

    @Override
    public Optional<Path> folderForCopy() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("close.copy.choose"));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private Alert alert(String what, String more, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.WARNING, more, answers);
        alert.initOwner(window);
        alert.setTitle(texts.get("window.title"));
        alert.setHeaderText(what);
        alert.setResizable(true);
        alert.getDialogPane().setId("close-question");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setPrefWidth(560);
        return alert;
    }
}
