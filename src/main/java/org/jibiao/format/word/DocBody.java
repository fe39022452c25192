package org.jibiao.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jibiao.format.word.FoundTable.FoundRow;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the body of an old Word document as it would look with all tracked changes accepted ([MS-DOC]). Used by one thread. */
final class DocBody {
    private static final Logger LOG = LoggerFactory.getLogger(DocBody.class);

    /** Tables in tables further down than this are read as lines; the library recurses. */
    private static final int DEEPEST = 16;

    /** What stands for things that are no characters ([MS-DOC] 2.4.1). */
    private static final char PICTURE = 1;

    private static final char FOOTNOTE = 2;
    private static final char COMMENT = 5;
    private static final char LINE_BREAK = 0x0B;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1E;

    /** A field with no other in it: its instruction, and perhaps its result. */
    private static final Pattern INSTRUCTION =
            Pattern.compile("\\x13[^\\x13-\\x15]*+(?:\\x14([^\\x13-\\x15]*+))?\\x15");

    private final HWPFDocument file;
    private final Texts texts;
    private final DocLists lists;
    private final List<String> footnotes;
    private final List<String> comments;

    /** Of the fields that are open whether their result has come: what is before it is an instruction. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Piece.Note> notes = new ArrayList<>();
    private String number = "";
    private boolean goesOn;
    private boolean changed;
    private boolean cut;
    private int pictures;
    private int footnote;
    private int comment;

    DocBody(HWPFDocument file, Texts texts) {
        this.file = file;
        this.texts = texts;
        this.lists = new DocLists();
        this.footnotes = split(file.getFootnoteRange(), FOOTNOTE);
        this.comments = split(file.getCommentsRange(), COMMENT);
    }

    private static List<String> split(Range range, char mark) {
        String[] parts = withoutInstructions(range.text()).split(String.valueOf(mark), -1);
        return Arrays.stream(parts).skip(1).map(DocBody::lines).toList();
    }

    /** Text without the instructions of its fields, of which the results are shown; the innermost first. */
    static String withoutInstructions(String text) {
        String shown = text;
        for (int depth = 0; depth < DEEPEST && shown.indexOf(FIELD_BEGIN) >= 0; depth++) {
            shown = INSTRUCTION.matcher(shown).replaceAll("$1");
        }
        return shown;
    }

    private static String lines(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0E-\\x1F]", "")
                .replaceAll("[\\r\\x0B\\x0C]", "\n")
                .strip();
    }

    /** Whether there are tracked changes. */
    boolean isChanged() {
        return changed;
    }

    /** Whether its later part could not be read. */
    boolean isCut() {
        return cut;
    }

    int pictures() {
        return pictures;
    }

    /** What was read: the body, then the text boxes, of which the file does not say at which paragraph they stand. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        add(file.getRange(), 0, pieces);
        end(pieces);
        add(file.getMainTextboxRange(), 0, pieces);
        end(pieces);
        return pieces;
    }

    /** The lines above and under the pages, each once, but for those that only have the page's number. */
    List<String> headersAndFooters() {
        return Arrays.stream(
                        withoutInstructions(file.getHeaderStoryRange().text()).split("\\r"))
                .map(DocBody::lines)
                .filter(line -> !BesideBody.isPageNumber(line))
                .distinct()
                .toList();
    }

    private void add(Range range, int level, List<Piece> pieces) {
        try {
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < DEEPEST) {
                    Table table = range.getTable(paragraph);
                    end(pieces);
                    pieces.add(new Piece.Nested(table(table, level + 1)));
                    i += table.numParagraphs() - 1;
                } else {
                    paragraph(paragraph, pieces);
                }
            }
        } catch (RuntimeException e) {
            LOG.info("a part of an old Word document is damaged", e);
            cut = true;
        }
    }

    private FoundTable table(Table table, int level) {
        FoundTable found = new FoundTable(true);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<FoundCell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                FoundCell one = cell(cell, level);
                if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                    cells.set(cells.size() - 1, cells.getLast().joined(one));
                } else {
                    cells.add(one);
                }
            }
            int indent = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge();
            found.add(new FoundRow(0, indent, cells));
        }
        return found;
    }

    private FoundCell cell(TableCell cell, int level) {
        List<Piece> content = new ArrayList<>();
        add(cell, level, content);
        end(content);
        boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        return new FoundCell(1, Math.max(cell.getWidth(), 0), continued, content);
    }

    private void paragraph(Paragraph paragraph, List<Piece> pieces) {
        if (text.isEmpty() && number.isEmpty()) {
            number = lists.next(paragraph);
        }
        goesOn = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        if (!goesOn) {
            finish(pieces);
        }
    }

    /** Ends what a deleted paragraph end had left open. */
    private void end(List<Piece> pieces) {
        if (!text.isEmpty() || !notes.isEmpty()) {
            finish(pieces);
        }
    }

    private void finish(List<Piece> pieces) {
        if (!hidden.toString().isBlank()) {
            String left = hidden.toString().strip();
            notes.add(new Piece.Note(texts.get("text.hidden", left), left));
        }
        pieces.addAll(notes);
        pieces.add(new Piece.Paragraph(ListCounters.join(number, text.toString())));
        number = "";
        text.setLength(0);
        hidden.setLength(0);
        notes.clear();
    }

    private void run(CharacterRun run) {
        changed |= run.isMarkedDeleted() || run.isMarkedInserted();
        String said = run.text();
        if (run.isMarkedDeleted()) {
            goesOn |= said.endsWith("\r");
            return;
        }
        if (run.isSymbol() && isShown()) {
            symbol(run);
            return;
        }
        StringBuilder to = run.isVanished() ? hidden : text;
        for (int i = 0; i < said.length(); i++) {
            sign(said.charAt(i), run.isSpecialCharacter(), to);
        }
    }

    private boolean isShown() {
        return fields.stream().allMatch(result -> result);
    }

    private void symbol(CharacterRun run) {
        Ffn font = run.getSymbolFont();
        String name = font == null ? "" : font.getMainFontName();
        Symbols.character(name, run.getSymbolCharacter())
                .ifPresentOrElse(text::append, () -> notes.add(new Piece.Note(texts.get("symbol.unknown", name), "")));
    }

    private void sign(char sign, boolean special, StringBuilder to) {
        switch (sign) {
            case FIELD_BEGIN -> fields.push(false);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            case PICTURE -> pictures += special ? 1 : 0;
            case FOOTNOTE -> {
                if (special && footnote < footnotes.size()) {
                    String said = footnotes.get(footnote++);
                    notes.add(new Piece.Note(texts.get("note.foot", said), said));
                }
            }
            case COMMENT -> {
                if (special && comment < comments.size()) {
                    String said = comments.get(comment++);
                    notes.add(new Piece.Note(texts.get("note.comment", said), said));
                }
            }
            case LINE_BREAK -> say('\n', to);
            case HYPHEN -> say('-', to);
            default -> {
                if (sign >= ' ' || sign == '\t') {
                    say(sign, to);
                }
            }
        }
    }

    private void say(char sign, StringBuilder to) {
        if (isShown()) {
            to.append(sign);
        }
    }
}
