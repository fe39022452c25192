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
            throw new UnreadableFileException(texts.get("foreign.noForm"));
        }
        List<FoundForm> forms = new ArrayList<>();
        for (SourceForm form : found.forms()) {
            // What belongs to no form is told with the first.
            List<Remark> rest = forms.isEmpty() ? found.remarks() : List.of();
            forms.add(() -> with(rest, finder.read(form)));
        }
        return forms;
    }

    private static Reading with(List<Remark> rest, Reading reading) {
        List<Remark> remarks = new ArrayList<>(reading.remarks());
        remarks.addAll(rest);
        return new Reading(reading.form(), remarks, reading.kind());
    }
}
