package org.jibiao.format;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.sheet.FormFinder;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceForm;
import org.jibiao.sheet.SourceForms;
import org.jibiao.text.Texts;

/** Reads the forms in files that other programs wrote, whatever the format. */
public final class ForeignFormReader implements FormReader {
    /** So many titles are named in a message. */
    private static final int MOST_NAMES = 3;

    private final DocumentReader documents;
    private final FormFinder finder;
    private final Texts texts = new Texts(ForeignFormReader.class);

    /**
     * Reads forms.
     *
     * @param documents reads what the files of a format show
     * @param finder finds and recognises the forms in it
     */
    public ForeignFormReader(DocumentReader documents, FormFinder finder) {
        this.documents = documents;
        this.finder = finder;
    }

    @Override
    public String id() {
        return documents.id();
    }

    @Override
    public boolean recognises(byte[] content) {
        return documents.recognises(content);
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        return find(content, ReadingProgress.NONE);
    }

    @Override
    public List<FoundForm> find(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        SourceForms found = finder.find(documents.read(content, progress));
        if (found.forms().isEmpty()) {
            throw new UnreadableFileException(
                    found.otherTables().isEmpty()
                            ? texts.get("foreign.noForm")
                            : texts.get("foreign.otherTable", names(found.otherTables())));
        }
        List<FoundForm> forms = new ArrayList<>();
        for (SourceForm form : found.forms()) {
            // What belongs to no form is told with the first.
            List<Remark> rest = forms.isEmpty() ? found.remarks() : List.of();
            forms.add(() -> with(rest, finder.read(form)));
        }
        return forms;
    }

    /** The first titles, as many as a clerk would read. */
    private String names(List<String> titles) {
        List<String> named = titles.stream().distinct().toList();
        String first = String.join(
                "、",
                named.stream()
                        .limit(MOST_NAMES)
                        .map(title -> texts.get("foreign.title", title))
                        .toList());
        return named.size() <= MOST_NAMES ? first : texts.get("foreign.titles", first, named.size());
    }

    private static Reading with(List<Remark> rest, Reading reading) {
        List<Remark> remarks = new ArrayList<>(reading.remarks());
        remarks.addAll(rest);
        return new Reading(reading.form(), remarks, reading.kind());
    }
}
