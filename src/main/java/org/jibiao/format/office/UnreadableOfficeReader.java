package org.jibiao.format.office;

import java.util.List;
import java.util.Optional;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.text.Texts;

/**
 * Takes the office files that nothing here can read, so that the clerk hears what each is and how it becomes one that can be read.
 */
public final class UnreadableOfficeReader implements FormReader {
    private final Texts texts = new Texts(UnreadableOfficeReader.class);

    @Override
    public String id() {
        return "office";
    }

    @Override
    public boolean recognises(byte[] content) {
        return whatItIs(OfficeKind.of(content)).isPresent();
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        throw new UnreadableFileException(
                whatItIs(OfficeKind.of(content)).orElseGet(() -> texts.get("office.unknown")));
    }

    private Optional<String> whatItIs(OfficeKind kind) {
        return switch (kind) {
            case WORD, OLD_WORD, EXCEL, OLD_EXCEL, OTHER -> Optional.empty();
            case BINARY_EXCEL -> Optional.of(texts.get("office.binary"));
            case EXCEL_95 -> Optional.of(texts.get("office.excel95"));
            case LOCKED -> Optional.of(texts.get("office.locked"));
            case WORKS -> Optional.of(texts.get("office.works"));
            case PRESENTATION -> Optional.of(texts.get("office.presentation"));
            case OPEN_DOCUMENT -> Optional.of(texts.get("office.open"));
            case RTF -> Optional.of(texts.get("office.rtf"));
            case WEB_PAGE -> Optional.of(texts.get("office.web"));
            case WEB_ARCHIVE -> Optional.of(texts.get("office.archive"));
            case XML -> Optional.of(texts.get("office.xml"));
        };
    }
}
