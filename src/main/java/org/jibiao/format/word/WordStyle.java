package org.jibiao.format.word;

import org.jibiao.page.HeadingLine;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.text.Texts;

/** The styles of the paragraphs, by which a clerk changes the look of all labels or all values at once. */
enum WordStyle {
    TITLE("Title", WordFont.TITLE, "center"),
    SUBTITLE("Subtitle", WordFont.BODY, "center"),
    DEPARTMENT("JibiaoDepartment", WordFont.BODY, "left"),
    LABEL("JibiaoLabel", WordFont.HEADING, "center"),
    HEAD("JibiaoHead", WordFont.HEADING, "center"),
    TEXT("JibiaoText", WordFont.BODY, "left"),
    VALUE("JibiaoValue", WordFont.BODY, "center"),
    AMOUNT("JibiaoAmount", WordFont.BODY, "right");

    private final String id;
    private final WordFont font;
    private final String alignment;

    WordStyle(String id, WordFont font, String alignment) {
        this.id = id;
        this.font = font;
        this.alignment = alignment;
    }

    static WordStyle of(Heading.Kind kind) {
        return switch (kind) {
            case TITLE -> TITLE;
            case SUBTITLE -> SUBTITLE;
            case LINE -> DEPARTMENT;
        };
    }

    static WordStyle of(Cell.Role role) {
        return switch (role) {
            case LABEL -> LABEL;
            case HEAD -> HEAD;
            case TEXT -> TEXT;
            case VALUE -> VALUE;
            case AMOUNT -> AMOUNT;
        };
    }

    /** By which paragraphs refer to it. */
    String id() {
        return id;
    }

    /** Its name. Those that Word knows by itself have English ones, which Word shows in Chinese: 标题, 副标题. */
    String title(Texts texts) {
        return switch (this) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case DEPARTMENT -> texts.get("style.department");
            case LABEL -> texts.get("style.label");
            case HEAD -> texts.get("style.head");
            case TEXT -> texts.get("style.text");
            case VALUE -> texts.get("style.value");
            case AMOUNT -> texts.get("style.amount");
        };
    }

    WordFont font() {
        return font;
    }

    /** Where its lines stand: {@code left}, {@code center} or {@code right}. */
    String alignment() {
        return alignment;
    }

    /** Whether a paragraph stands on the same page as what follows. */
    boolean keepsWithNext() {
        return this == TITLE || this == SUBTITLE || this == DEPARTMENT || this == HEAD;
    }

    /** Size and height of its lines. */
    HeadingLine line(Layout layout) {
        return switch (this) {
            case TITLE -> HeadingLine.of(Heading.Kind.TITLE, layout);
            case SUBTITLE -> HeadingLine.of(Heading.Kind.SUBTITLE, layout);
            case DEPARTMENT -> HeadingLine.of(Heading.Kind.LINE, layout);
            case LABEL, HEAD, TEXT, VALUE, AMOUNT -> new HeadingLine(layout.bodySize(), layout.lineHeight());
        };
    }
}
