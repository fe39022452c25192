package org.jibiao.ui.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Where a dialog stands: over the middle of the window that waits meanwhile, and no larger than the screen. */
public final class DialogPlace {
    /** What the system puts around a window. */
    private static final double DECORATION = 48;

    private DialogPlace() {}

    /**
     * Makes a window that is not shown yet a dialog of another one.
     *
     * @param width how wide its content is where the screen allows
     * @param height how high its content is where the screen allows
     */
    public static void over(Window owner, Stage dialog, Parent content, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight() - DECORATION);
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setScene(new Scene(content, wide, high));
        // Left to themselves, some window managers put a dialog into the corner.
        dialog.setX(Math.max(screen.getMinX(), owner.getX() + (owner.getWidth() - wide) / 2));
        dialog.setY(Math.max(screen.getMinY(), owner.getY() + (owner.getHeight() - high - DECORATION) / 2));
    }
}
