package org.jibiao.format.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.FormRecogniser;
import org.jibiao.sheet.FormWords;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Recognition;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;

/**
 * Reads the text of published forms, as a PDF reader's text export gives it: cell by cell, each line of a cell by itself. Finds the cells
 * again from the widths of the columns and from how far each piece of text is printed from the one before (see {@link Gap}). Several
 * forms may follow each other in one text, and other texts before and after them.
 */
public final class PublishedTextReader implements FormReader {
    /** So many bytes of a file are looked at to recognise it. */
    private static final int SNIFFED = 1 << 16;

    private static final int LONGEST_QUOTE = 40;

    private final Texts texts = new Texts(PublishedTextReader.class);
    private final Standards standards;
    private final FormStandard newest;
    private final FormWords words;
    private final TextDecoding decoding;

    public PublishedTextReader(Standards standards) {
        this.standards = standards;
        this.newest = standards.forYear(Integer.MAX_VALUE);
        this.words = FormWords.of(newest);
        this.decoding = new TextDecoding(this::holdsFormWords);
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public boolean recognises(byte[] content) {
        byte[] beginning = Arrays.copyOf(content, Math.min(content.length, SNIFFED));
        // A character that the cut divides must not spoil the look: everything valid before it is enough.
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030")).stream()
                .map(charset -> new String(beginning, charset))
                .anyMatch(text -> text.indexOf('\0') < 0 && !isMarkup(text) && holdsFormWords(text));
    }

    /** Whether a text is of another format that is text too, such as JSON or XML. */
    private static boolean isMarkup(String text) {
        String stripped = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
        return stripped.startsWith("{") || stripped.startsWith("[") || stripped.startsWith("<");
    }

    private boolean holdsFormWords(String text) {
        String bare = FormWords.bare(text);
        FormStandard.Labels labels = newest.labels();
        return words.holdsTitle(text)
                || (bare.contains(FormWords.bare(labels.category()))
                        && bare.contains(FormWords.bare(labels.indicator())))
                || bare.contains(FormWords.bare(labels.annualGoal()));
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        List<Fragment> fragments = PrintedText.fragments(decoding.decode(content));
        List<TextVolume.Form> forms = new ArrayList<>();
        List<List<Remark>> rests = new ArrayList<>();
        List<Remark> beforeTheFirst = new ArrayList<>();
        for (TextVolume.Part part : TextVolume.parts(fragments, standards, newest)) {
            switch (part) {
                case TextVolume.Form form -> {
                    forms.add(form);
                    rests.add(forms.size() == 1 ? beforeTheFirst : new ArrayList<>());
                }
                // A remark belongs to a form: what is none is named with the form before it.
                case TextVolume.Rest rest -> (forms.isEmpty() ? beforeTheFirst : rests.getLast()).add(remark(rest));
            }
        }
        if (forms.isEmpty()) {
            FormStandard.Labels labels = newest.labels();
            throw new UnreadableFileException(
                    texts.get("file.noForm", labels.title(), labels.annualGoal(), labels.category()));
        }
        List<FoundForm> found = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            TextVolume.Form form = forms.get(i);
            List<Remark> rest = rests.get(i);
            found.add(() -> read(form, rest));
        }
        return found;
    }

    private Reading read(TextVolume.Form form, List<Remark> rest) {
        PublishedSheet sheet = new PublishedSheet(form.fragments(), form.standard(), form.sections());
        Recognition recognition = new FormRecogniser(form.standard(), standards.vocabulary())
                .recognise(sheet.sheet(), (row, column) -> where(sheet.line(row, column)));
        List<Remark> remarks = new ArrayList<>(recognition.reading().remarks());
        for (PublishedSheet.Doubt doubt : sheet.doubts()) {
            remarks.add(remark(doubt, recognition));
        }
        remarks.addAll(rest);
        return new Reading(recognition.reading().form(), remarks);
    }

    private Remark remark(TextVolume.Rest rest) {
        int first = rest.fragments().getFirst().line();
        int last = rest.fragments().getLast().line();
        String message = rest.title().isEmpty()
                ? texts.get("rest.unknown", last, last - first + 1, quoted(begin(rest.fragments())))
                : texts.get("rest.table", last, last - first + 1, rest.title());
        return new Remark(where(first), message, Optional.empty());
    }

    /** The first line that is printed of some pieces. */
    private static String begin(List<Fragment> fragments) {
        return new CellText(fragments)
                .lines(new Span(0, Math.min(LONGEST_QUOTE, fragments.size())))
                .getFirst();
    }

    private Remark remark(PublishedSheet.Doubt doubt, Recognition recognition) {
        Optional<Place> place = recognition.place(doubt.row(), doubt.column());
        return new Remark(
                where(doubt.line()), texts.get("cells.doubtful", cells(doubt.read()), cells(doubt.other())), place);
    }

    private String where(int line) {
        return texts.get("where.line", line);
    }

    private static String cells(List<String> cells) {
        return String.join(
                " | ", cells.stream().map(PublishedTextReader::quoted).toList());
    }

    /** A text as it is quoted in a remark: of a long one the beginning and the end. */
    private static String quoted(String text) {
        String line = text.replace("\n", "");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE / 2) + "……" + line.substring(line.length() - LONGEST_QUOTE / 2);
    }
}
