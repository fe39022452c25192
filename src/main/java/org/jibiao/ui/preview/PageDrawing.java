package org.jibiao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jibiao.page.FontFile;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Rule;

/**
 * Pages as shapes and texts, one unit a point, everything where the PDF has it. The screen and the printer show the same ones. Safe
 * for use by several threads, as long as what they are given is not in a window yet.
 */
public final class PageDrawing {
    static final Color INK = Color.rgb(20, 20, 20);

    private final PageFonts fonts;

    public PageDrawing(PageFonts fonts) {
        this.fonts = fonts;
    }

    /** A font as the pages show it. */
    public Font font(FontFile file, double size) {
        return fonts.font(file, size);
    }

    /** All that is printed on a page, in black. */
    public Group printed(Page page) {
        Group printed = texts(page, 1, Color.BLACK);
        for (Rule rule : page.rules()) {
            // Corners are square: a rule reaches half its thickness beyond its ends.
            double half = rule.thickness() / 2;
            Rectangle line = new Rectangle(
                    Math.min(rule.x1(), rule.x2()) - half,
                    Math.min(rule.y1(), rule.y2()) - half,
                    Math.abs(rule.x2() - rule.x1()) + rule.thickness(),
                    Math.abs(rule.y2() - rule.y1()) + rule.thickness());
            line.setFill(Color.BLACK);
            printed.getChildren().add(line);
        }
        return printed;
    }

    /**
     * The words of a page. They are set larger, and not drawn larger by a transformation: for a transformed text JavaFX on Linux leaves
     * holes where two strokes of a character cross.
     *
     * @param scale units a point
     */
    Group texts(Page page, double scale, Color ink) {
        List<Text> texts = new ArrayList<>();
        page.lines().forEach(line -> {
            for (PlacedLine.Run run : line.runs()) {
                Text text = new Text(run.x() * scale, line.baseline() * scale, run.text());
                text.setFont(fonts.font(run.font(), run.size() * scale));
                text.setFill(ink);
                texts.add(text);
            }
        });
        Group group = new Group();
        group.getChildren().setAll(texts);
        return group;
    }
}
