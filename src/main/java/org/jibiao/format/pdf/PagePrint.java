package org.jibiao.format.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jibiao.format.pdf.table.Box;
import org.jibiao.format.pdf.table.Direction;
import org.jibiao.format.pdf.table.Glyph;
import org.jibiao.format.pdf.table.PageContent;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the pages of a document print, with what is filled into their fields; notes what of it could not be read. */
final class PagePrint {
    private static final Logger LOG = LoggerFactory.getLogger(PagePrint.class);

    /** A picture that covers more of a page than this is the page: a scan. */
    private static final double SCANNED = 0.3;

    /** Fields that have no look of their own are read in letters of this size, in points. */
    private static final double FIELD_SIZE = 10;

    /** How many fields a field may stand below. */
    private static final int DEEPEST = 16;

    private final LayerVisibility layers;
    private final PageNotes notes;
    private final Texts texts;

    PagePrint(PDDocument document, PageNotes notes, Texts texts) {
        this.layers = new LayerVisibility(document);
        this.notes = notes;
        this.texts = texts;
    }

    /**
     * What a page prints.
     *
     * @param unknown of how many characters the file does not say what they mean
     */
    record Print(PageContent content, int unknown) {}

    Print of(PDPage page, int number) {
        PageScanner scanner = new PageScanner(page, layers);
        PrintedText text = scanner.text();
        List<Glyph> glyphs = text.seen();
        try {
            scanner.processPage(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                read(annotation, scanner, number);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("page {} could not be read to its end", number, e);
            notes.note(PageNotes.Matter.DAMAGED, number);
        }
        judgeInvisible(scanner, number);
        noteLosses(text, number);
        if (glyphs.stream().allMatch(Glyph::isSpace) && scanner.pictured() > SCANNED) {
            notes.note(PageNotes.Matter.PICTURE, number);
        }
        PageView view = scanner.view();
        return new Print(
                new PageContent(
                        number,
                        view.width(),
                        view.height(),
                        glyphs,
                        scanner.shapes().rules()),
                text.unknown());
    }

    /** Text behind the picture of a scan is what somebody recognised in it; other text that is not drawn is not said. */
    private void judgeInvisible(PageScanner scanner, int number) {
        PrintedText text = scanner.text();
        if (text.invisible().stream().allMatch(Glyph::isSpace)) {
            return;
        }
        if (scanner.pictured() > SCANNED) {
            notes.note(PageNotes.Matter.BEHIND_PICTURE, number);
            text.seen().addAll(text.invisible());
        } else {
            StringBuilder left = new StringBuilder();
            text.invisible().forEach(glyph -> left.append(glyph.text()));
            notes.leftOut(number, texts.get("text.invisible", PageNotes.shortened(left.toString())), left.toString());
        }
    }

    private void noteLosses(PrintedText text, int number) {
        if (!text.outside().isEmpty()) {
            notes.leftOut(number, texts.get("text.outside", PageNotes.shortened(text.outside())), text.outside());
        }
        if (!text.oblique().isEmpty()) {
            notes.leftOut(number, texts.get("text.oblique", PageNotes.shortened(text.oblique())), text.oblique());
        }
        if (text.unknown() > 0) {
            notes.about(number, texts.get("text.unknown", text.unknown(), PlainCharacters.UNKNOWN));
        }
    }

    private void read(PDAnnotation annotation, PageScanner scanner, int number) throws IOException {
        if (annotation.isHidden() || annotation.isNoView()) {
            return;
        }
        boolean typed = "FreeText".equals(annotation.getSubtype());
        if (annotation instanceof PDAnnotationWidget || typed) {
            int before = scanner.text().seen().size();
            scanner.text().nextRun();
            scanner.showAnnotation(annotation);
            if (scanner.text().seen().size() == before) {
                typeInto(annotation, typed ? annotation.getContents() : value(annotation.getCOSObject()), scanner);
            }
        } else if (!(annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup)) {
            String comment = annotation.getContents();
            if (comment != null && !comment.isBlank()) {
                notes.leftOut(number, texts.get("text.comment", PageNotes.shortened(comment.strip())), comment.strip());
            }
        }
    }

    /** What is filled into a field of which the file does not draw the look. */
    private static String value(COSDictionary widget) {
        COSDictionary field = widget;
        boolean text = false;
        String value = "";
        for (int depth = 0; field != null && depth < DEEPEST; depth++) {
            COSBase found = field.getDictionaryObject(COSName.V);
            if (value.isEmpty() && found instanceof COSString string) {
                value = string.getString();
            } else if (value.isEmpty() && found instanceof COSArray several) {
                value = String.join("、", several.toCOSStringStringList());
            }
            COSName type = field.getCOSName(COSName.FT);
            text |= COSName.TX.equals(type) || COSName.CH.equals(type);
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return text ? value : "";
    }

    /** Sets a text into its field as it would be drawn. */
    private static void typeInto(PDAnnotation field, @Nullable String value, PageScanner scanner) {
        PDRectangle rectangle = field.getRectangle();
        if (value == null || value.isBlank() || rectangle == null) {
            return;
        }
        Point2D one = scanner.view().see(rectangle.getLowerLeftX(), rectangle.getLowerLeftY());
        Point2D other = scanner.view().see(rectangle.getUpperRightX(), rectangle.getUpperRightY());
        Box box = new Box(
                Math.min(one.getX(), other.getX()),
                Math.min(one.getY(), other.getY()),
                Math.max(one.getX(), other.getX()),
                Math.max(one.getY(), other.getY()));
        List<String> lines = new ArrayList<>(value.lines().toList());
        double height = box.height() / lines.size();
        double size = Math.min(FIELD_SIZE, height);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int count = line.codePointCount(0, line.length());
            double width = Math.min(size, box.width() / Math.max(1, count));
            double bottom = box.top() + (i + 1) * height - (height - size) / 2;
            double x = box.left();
            for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                String character = Character.toString(line.codePointAt(at));
                scanner.text()
                        .seen()
                        .add(new Glyph(
                                PlainCharacters.of(character),
                                new Box(x, bottom - size, x + width, bottom),
                                size,
                                Direction.RIGHT,
                                -1));
                x += width;
            }
        }
    }
}
