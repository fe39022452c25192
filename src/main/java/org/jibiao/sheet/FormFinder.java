package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;

/**
 * Finds where in a document of another program each form begins and ends, and of what kind it is. A form begins at a title, which may stand
 * in a line or in a cell, or where its first label comes again; its tables may be several, in several worksheets. What belongs to no form
 * is named in remarks.
 */
public final class FormFinder {
    /** A longer text is quoted by its beginning. */
    private static final int LONGEST_QUOTE = 60;

    /** A line that names the year of a whole file is short. */
    private static final int LONGEST_LINE_OF_YEAR = 40;

    private final Standards standards;
    private final FormStandard newest;
    private final Texts texts = new Texts(FormFinder.class);

    public FormFinder(Standards standards) {
        this.standards = standards;
        this.newest = standards.forYear(Integer.MAX_VALUE);
    }

    /** The forms of a document. Cheap: nothing is recognised yet. */
    public SourceForms find(SourceDocument document) {
        LabelWords words = new LabelWords(standards.vocabulary(), newest);
        List<Stretch> stretches = Stretches.of(document, words);
        Optional<Integer> year = yearOfFile(document, stretches);
        List<SourceForm> forms = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(document.remarks());
        List<String> otherTables = new ArrayList<>();
        List<SourceBlock.Line> lines = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Optional<FormKind> kind = stretch.form();
            if (kind.isPresent()) {
                remarkLines(lines, remarks);
                forms.add(form(kind.get(), stretch.lines(words), stretch.tables(), year));
                lines.addAll(stretch.rest(words));
            } else if (stretch.tables().isEmpty()) {
                lines.addAll(stretch.allLines());
            } else {
                stretch.allLines().stream()
                        .filter(line -> !line.text().strip().equals(stretch.title()))
                        .forEach(lines::add);
                remarkLines(lines, remarks);
                remarkTables(stretch, remarks);
                if (isNamedOtherwise(stretch)) {
                    otherTables.add(stretch.title());
                }
            }
        }
        remarkLines(lines, remarks);
        return new SourceForms(forms, remarks, otherTables);
    }

    /** The year that the file names, if it names only one. */
    private static Optional<Integer> yearOfFile(SourceDocument document, List<Stretch> stretches) {
        List<Integer> years = Stream.concat(
                        stretches.stream().flatMap(stretch -> stretch.year().stream()),
                        document.blocks().stream().flatMap(block -> yearOf(block).stream()))
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static Optional<Integer> yearOf(SourceBlock block) {
        return switch (block) {
            case SourceBlock.Line line ->
                line.text().length() > LONGEST_LINE_OF_YEAR ? Optional.empty() : YearWords.named(line.text());
            case SourceBlock.Part part -> YearWords.named(part.name()).or(() -> YearWords.alone(part.name()));
            case SourceBlock.Table table -> Optional.empty();
        };
    }

    private static SourceForm form(
            FormKind kind, List<SourceBlock.Line> lines, List<Stretch.Piece> tables, Optional<Integer> year) {
        List<Heading> headings = lines.stream()
                .map(line -> new Heading(Heading.Kind.LINE, line.text(), Optional.<Place>empty()))
                .toList();
        List<Band> bands =
                tables.stream().map(piece -> new Band(List.of(), piece.rows())).toList();
        return new SourceForm(
                kind,
                new Sheet(headings, List.of(), bands),
                new Locator(lines.stream().map(SourceBlock.Line::where).toList(), tables),
                year);
    }

    /** Where the cells and lines of a form stand in the file. */
    private record Locator(List<String> lines, List<Stretch.Piece> pieces) implements CellLocator {
        @Override
        public String where(int row, int column) {
            int first = 0;
            for (Stretch.Piece piece : pieces) {
                if (row < first + piece.rows().size()) {
                    return piece.table().locator().where(piece.from() + row - first, column);
                }
                first += piece.rows().size();
            }
            return "";
        }

        @Override
        public String whereHeading(int heading) {
            return heading >= 0 && heading < lines.size() ? lines.get(heading) : "";
        }
    }

    /** Names the text between forms, and forgets it. */
    private void remarkLines(List<SourceBlock.Line> lines, List<Remark> remarks) {
        List<SourceBlock.Line> said = lines.stream()
                .filter(line -> !line.text().isBlank() && !LabelWords.isMark(line.text()))
                .toList();
        if (!said.isEmpty()) {
            String text = said.stream().map(SourceBlock.Line::text).collect(Collectors.joining("\n"));
            String message =
                    texts.get("rest.lines", said.size(), quoted(said.getFirst().text()));
            remarks.add(Remark.leftOver(said.getFirst().where(), message, Optional.empty(), text));
        }
        lines.clear();
    }

    /** Names tables that are no form; a table that has a title is known by it. */
    private void remarkTables(Stretch stretch, List<Remark> remarks) {
        List<Stretch.Piece> pieces = stretch.tables();
        Stretch.Piece first = pieces.getFirst();
        int rows = pieces.stream().mapToInt(piece -> piece.rows().size()).sum();
        String where = first.table().locator().where(first.from(), 0);
        if (isNamedOtherwise(stretch)) {
            remarks.add(new Remark(where, texts.get("rest.table", stretch.title(), rows), Optional.empty()));
            return;
        }
        List<String> cells = pieces.stream()
                .flatMap(piece -> piece.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        String message = texts.get("rest.tableUntitled", rows, quoted(cells.getFirst()));
        String text = String.join("\n", cells);
        remarks.add(Remark.leftOver(where, message, Optional.empty(), text));
    }

    private static boolean isNamedOtherwise(Stretch stretch) {
        return stretch.isOfAnotherKind() && !stretch.title().isEmpty();
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s*\\n\\s*", "");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "……";
    }

    /** Recognises a form that {@link #find} has found, by the standard of its own year. */
    public Reading read(SourceForm form) {
        Reading reading = recognised(form, newest);
        FormStandard ofTheYear = standards.forYear(reading.form().year());
        return ofTheYear.sinceYear() == newest.sinceYear() ? reading : recognised(form, ofTheYear);
    }

    private Reading recognised(SourceForm form, FormStandard standard) {
        return new FormRecogniser(standard, standards.vocabulary())
                .recognise(form)
                .reading();
    }
}
