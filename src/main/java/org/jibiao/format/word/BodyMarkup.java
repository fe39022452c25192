package org.jibiao.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.word.FoundTable.FoundRow;
import org.jibiao.text.Texts;

/**
 * Reads the body of a Word document as it would look with all tracked changes accepted (ECMA-376 part 1 §17). With a stack of its own, not
 * the machine's, so that tables may lie in tables as deep as somebody likes. Used by one thread.
 */
final class BodyMarkup {
    /**
     * What is in these is not shown: deleted or moved away, said again for older programs, an instruction, how a word is pronounced, or
     * how something looks or looked.
     */
    private static final Set<String> UNSHOWN = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rt",
            "rubyPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr");

    /** Word itself has no table with more. */
    private static final int MOST_COLUMNS = 63;

    private final Numbering numbering;
    private final Map<String, String> remarked;
    private final Texts texts;
    private final ListCounters counters = new ListCounters();

    /** The body, and above it the cell or text box that is being read. */
    private final Deque<Story> stories = new ArrayDeque<>();

    private final Deque<OpenTable> tables = new ArrayDeque<>();

    /** Of the content controls that are open whether they only show what to write there. */
    private final Deque<Boolean> controls = new ArrayDeque<>();

    private int prompts;
    private boolean hiddenRun;
    private boolean changed;
    private int pictures;
    private int objects;

    /**
     * Reads bodies.
     *
     * @param remarked the texts of footnotes and comments, by {@code footnote 3} and the like
     */
    BodyMarkup(Numbering numbering, Map<String, String> remarked, Texts texts) {
        this.numbering = numbering;
        this.remarked = remarked;
        this.texts = texts;
        stories.push(new Story());
    }

    /** What stands one under the other: in the body, in a cell, in a text box. */
    private static final class Story {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private String number = "";

        /** Whether the end of the paragraph is deleted, so that the next one goes on with it. */
        private boolean goesOn;
    }

    /** A table that is being read. */
    private static final class OpenTable {
        private final FoundTable table = new FoundTable(false);
        private List<FoundCell> cells = new ArrayList<>();
        private int before;
        private boolean deleted;
        private int columns = 1;
        private int width;
        private boolean continued;
        private boolean joined;
    }

    /** Whether there are tracked changes. */
    boolean isChanged() {
        return changed;
    }

    int pictures() {
        return pictures;
    }

    /** Embedded files of other programs, in whose place only a picture is seen. */
    int objects() {
        return objects;
    }

    /** What was read, also of a body that is damaged at its end: everything before the damage. */
    List<Piece> pieces() {
        while (!tables.isEmpty()) {
            endCell();
            endRow();
            endTable();
        }
        while (stories.size() > 1) {
            endBox();
        }
        endParagraph();
        return story().pieces;
    }

    /** Reads a body to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    begin(xml);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    inText = false;
                    end(xml.getLocalName());
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inText) {
                        say(xml.getText());
                    }
                }
                default -> {
                    // Comments of XML say nothing.
                }
            }
        }
    }

    private Story story() {
        return stories.element();
    }

    private void say(String text) {
        if (prompts == 0) {
            (hiddenRun ? story().hidden : story().text).append(text);
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        if (UNSHOWN.contains(element)) {
            changed |= element.equals("del") || element.equals("moveFrom");
            skip(xml);
            return;
        }
        switch (element) {
            case "ins", "moveTo" -> changed = true;
            case "pPr" -> paragraphProperties(xml);
            case "r" -> hiddenRun = false;
            case "rPr" -> runProperties(xml);
            case "sdt" -> controls.push(false);
            case "sdtPr" -> controlProperties(xml);
            case "txbxContent" -> stories.push(new Story());
            case "pic", "imagedata" -> pictures++;
            case "OLEObject", "altChunk" -> objects++;
            case "tbl" -> tables.push(new OpenTable());
            case "tc" -> beginCell();
            case "trPr" -> rowProperties(xml);
            case "tcPr" -> cellProperties(xml);
            default -> sign(xml, element);
        }
    }

    private void sign(XMLStreamReader xml, String element) {
        switch (element) {
            case "br", "cr" -> say("\n");
            case "tab", "ptab" -> say("\t");
            case "noBreakHyphen" -> say("-");
            case "sym" -> symbol(xml);
            case "footnoteReference" -> note("footnote", xml);
            case "endnoteReference" -> note("endnote", xml);
            case "commentReference" -> note("comment", xml);
            default -> {
                // Containers, and what says nothing.
            }
        }
    }

    private void symbol(XMLStreamReader xml) {
        try {
            int sign = Integer.parseInt(WordAttributes.text(xml, "char"), 16);
            String font = WordAttributes.text(xml, "font");
            Symbols.character(font, sign)
                    .ifPresentOrElse(
                            this::say, () -> story().pieces.add(new Piece.Note(texts.get("symbol.unknown", font), "")));
        } catch (NumberFormatException e) {
            // No sign at all.
            return;
        }
    }

    private void note(String kind, XMLStreamReader xml) {
        String text = remarked.get(kind + " " + WordAttributes.text(xml, "id"));
        if (text != null && !text.isBlank()) {
            String message = kind.equals("comment") ? texts.get("note.comment", text) : texts.get("note.foot", text);
            story().pieces.add(new Piece.Note(message, text));
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "r" -> hiddenRun = false;
            case "txbxContent" -> endBox();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            case "sdt" -> {
                if (!controls.isEmpty() && controls.pop()) {
                    prompts--;
                }
            }
            default -> {
                // The others only hold these.
            }
        }
    }

    private void endParagraph() {
        Story story = story();
        if (story.goesOn) {
            story.goesOn = false;
            return;
        }
        if (!story.hidden.toString().isBlank()) {
            String hidden = story.hidden.toString().strip();
            story.pieces.add(new Piece.Note(texts.get("text.hidden", hidden), hidden));
        }
        story.pieces.add(new Piece.Paragraph(ListCounters.join(story.number, story.text.toString())));
        story.number = "";
        story.text.setLength(0);
        story.hidden.setLength(0);
    }

    private void endBox() {
        if (stories.size() > 1) {
            if (!story().text.isEmpty()) {
                endParagraph();
            }
            Story box = stories.pop();
            story().pieces.addAll(box.pieces);
        }
    }

    private void beginCell() {
        if (!tables.isEmpty()) {
            stories.push(new Story());
            OpenTable table = tables.element();
            table.columns = 1;
            table.width = 0;
            table.continued = false;
            table.joined = false;
        }
    }

    private void endCell() {
        if (tables.isEmpty() || stories.size() < 2) {
            return;
        }
        if (!story().text.isEmpty()) {
            endParagraph();
        }
        List<Piece> content = stories.pop().pieces;
        OpenTable table = tables.element();
        FoundCell cell = new FoundCell(table.columns, table.width, table.continued, content);
        if (table.joined && !table.cells.isEmpty()) {
            table.cells.set(table.cells.size() - 1, table.cells.getLast().joined(cell));
        } else {
            table.cells.add(cell);
        }
    }

    private void endRow() {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.element();
        if (!table.deleted) {
            table.table.add(new FoundRow(table.before, 0, table.cells));
        }
        table.cells = new ArrayList<>();
        table.before = 0;
        table.deleted = false;
    }

    private void endTable() {
        if (!tables.isEmpty()) {
            story().pieces.add(new Piece.Nested(tables.pop().table));
        }
    }

    private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        Optional<String> used = Optional.empty();
        Optional<Integer> level = Optional.empty();
        int ofMark = 0;
        boolean goesOn = false;
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPr")) {
                ofMark--;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pPrChange", "rPrChange", "sectPr" -> {
                        skip(xml);
                        depth--;
                    }
                    case "rPr" -> ofMark++;
                    case "del", "moveFrom" -> goesOn = ofMark > 0;
                    case "pStyle" -> style = WordAttributes.value(xml);
                    case "numId" -> used = Optional.of(WordAttributes.value(xml));
                    case "ilvl" -> level = Optional.of(WordAttributes.number(xml, "val", 0));
                    default -> {}
                }
            }
        }
        changed |= goesOn;
        Story story = story();
        story.goesOn = goesOn;
        if (story.text.isEmpty() && story.number.isEmpty()) {
            story.number = numbering.of(style, used, level).map(this::number).orElse("");
        }
    }

    private String number(Numbering.Numbered numbered) {
        if (numbered.restarts()) {
            counters.restart(numbered.list(), numbered.numbering());
        }
        return counters.next(numbered.list(), numbered.levels(), numbered.level());
    }

    private void runProperties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("rPrChange")) {
                    skip(xml);
                    depth--;
                } else if (xml.getLocalName().equals("vanish")) {
                    hiddenRun = WordAttributes.isOn(xml);
                }
            }
        }
    }

    private void controlProperties(XMLStreamReader xml) throws XMLStreamException {
        boolean prompt = false;
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            prompt |= event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("showingPlcHdr")
                    && WordAttributes.isOn(xml);
        }
        if (prompt && !controls.isEmpty() && !controls.pop()) {
            controls.push(true);
            prompts++;
        }
    }

    private void rowProperties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT && !tables.isEmpty()) {
                switch (xml.getLocalName()) {
                    case "gridBefore" ->
                        tables.element().before = Math.clamp(WordAttributes.number(xml, "val", 0), 0, MOST_COLUMNS);
                    case "del" -> {
                        tables.element().deleted = true;
                        changed = true;
                    }
                    case "ins" -> changed = true;
                    default -> {}
                }
            }
        }
    }

    private void cellProperties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event != XMLStreamReader.START_ELEMENT || tables.isEmpty()) {
                continue;
            }
            OpenTable table = tables.element();
            switch (xml.getLocalName()) {
                case "gridSpan" -> table.columns = Math.clamp(WordAttributes.number(xml, "val", 1), 1, MOST_COLUMNS);
                case "vMerge" -> table.continued = !WordAttributes.value(xml).equals("restart");
                case "hMerge" -> table.joined = !WordAttributes.value(xml).equals("restart");
                case "tcW" ->
                    table.width = WordAttributes.text(xml, "type").equals("dxa")
                            ? Math.max(WordAttributes.number(xml, "w", 0), 0)
                            : 0;
                case "tcPrChange" -> {
                    skip(xml);
                    depth--;
                }
                default -> {}
            }
        }
    }

    /** Passes over an element with all that is in it. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
