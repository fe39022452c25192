package org.jibiao.format.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.EditedForms;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.format.archive.ContentTypes;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.sheet.Reading;
import org.jibiao.text.Texts;

/**
 * Reads the Word documents that {@link DocxWriter} wrote, also after Word or another program has saved them: the form that rides along,
 * or, when the document shows another text by now, that one.
 */
public final class DocxReader implements FormReader {
    private final CarriedForm carriedForm;
    private final EditedForms edited;
    private final ArchiveReader archives = new ArchiveReader();
    private final Texts texts = new Texts(DocxReader.class);

    /**
     * Reads documents.
     *
     * @param carriedForm reads the form that rides along
     * @param edited reads those that were edited in another program
     */
    public DocxReader(CarriedForm carriedForm, EditedForms edited) {
        this.carriedForm = carriedForm;
        this.edited = edited;
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean recognises(byte[] content) {
        if (!ArchiveReader.isArchive(content)) {
            return false;
        }
        Map<String, byte[]> parts = archives.intactEntries(content, DocxReader::mayBeOurs);
        return document(parts).isPresent() && CarriedItem.in(parts).isPresent();
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        return find(content, ReadingProgress.NONE);
    }

    @Override
    public List<FoundForm> find(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        Map<String, byte[]> parts = archives.entries(content, name -> mayBeOurs(name) || name.endsWith(".xml"));
        CarriedItem item = CarriedItem.in(parts).orElseThrow(this::damaged);
        byte[] document = document(parts)
                .flatMap(name -> Optional.ofNullable(parts.get(name)))
                .orElseThrow(this::damaged);
        if (!item.digest().equals(Optional.of(CarriedForm.digest(shown(document))))) {
            return edited.find(content, item.bytes(), item.digest(), this::digest, progress);
        }
        Reading reading = carriedForm.read(item.bytes());
        return List.of(() -> reading);
    }

    private Optional<String> digest(byte[] content) {
        return CarriedItem.in(archives.intactEntries(content, DocxReader::mayBeOurs))
                .flatMap(CarriedItem::digest);
    }

    private static boolean mayBeOurs(String part) {
        return part.equals(ContentTypes.PART) || CarriedItem.mayBe(part);
    }

    private String shown(byte[] document) throws UnreadableFileException {
        try {
            return ShownText.of(document);
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(texts.get("document.damaged"), e);
        }
    }

    private UnreadableFileException damaged() {
        return new UnreadableFileException(texts.get("document.damaged"));
    }

    /** The name of the main part, when the file is a Word document. Programs may name it as they like. */
    private static Optional<String> document(Map<String, byte[]> parts) {
        byte[] types = parts.get(ContentTypes.PART);
        if (types == null) {
            return Optional.empty();
        }
        try {
            XMLStreamReader xml = new MarkupReader().read(types);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Override")
                        && WordParts.DOCUMENT_TYPES.contains(xml.getAttributeValue("", "ContentType"))) {
                    return Optional.ofNullable(xml.getAttributeValue("", "PartName"))
                            .map(name -> name.startsWith("/") ? name.substring(1) : name);
                }
            }
        } catch (XMLStreamException e) {
            // Then it is no document.
            return Optional.empty();
        }
        return Optional.empty();
    }
}
