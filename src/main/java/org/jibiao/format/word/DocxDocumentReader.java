package org.jibiao.format.word;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.format.archive.OfficePackage;
import org.jibiao.format.office.OfficeKind;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a Word file of any program shows (.docx, .docm, .dotx; transitional or strict). Macros and links to other files are not looked
 * at.
 *
 * <p>By a stream of XML and not by POI's model: that one needs ten times the memory, recurses into tables in tables until the stack is at
 * its end, leaves out content controls and text boxes, numbers no lists, and does not open strict files.
 */
public final class DocxDocumentReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(DocxDocumentReader.class);

    private final ArchiveReader archives = new ArchiveReader();
    private final Texts texts = new Texts(DocxDocumentReader.class);

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean recognises(byte[] content) {
        return OfficeKind.of(content) == OfficeKind.WORD;
    }

    @Override
    public SourceDocument read(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        OfficePackage file = new OfficePackage(archives.entries(content, DocxDocumentReader::isKept));
        String main = file.main().orElseThrow(this::damaged);
        byte[] body = file.content(main).orElseThrow(this::damaged);
        Numbering numbering = Numbering.of(file.content(main, "numbering"), file.content(main, "styles"));
        BodyMarkup markup = new BodyMarkup(numbering, BesideBody.remarked(file, main), texts);
        FoundDocument document = new FoundDocument(texts);
        boolean cut = false;
        try {
            markup.read(new MarkupReader().read(body));
        } catch (XMLStreamException e) {
            LOG.info("a Word document is damaged", e);
            cut = true;
        }
        document.add(markup.pieces());
        if (cut && document.isEmpty()) {
            throw damaged();
        }
        remark(document, markup, cut);
        BesideBody.headersAndFooters(file, main).forEach(line -> document.remark(texts.get("page.beside", line)));
        return document.document();
    }

    private void remark(FoundDocument document, BodyMarkup markup, boolean cut) {
        if (cut) {
            document.remark(texts.get("document.cut"));
        }
        if (markup.isChanged()) {
            document.remark(texts.get("document.tracked"));
        }
        if (markup.pictures() > 0) {
            document.remark(texts.get("document.pictures", markup.pictures()));
        }
        if (markup.objects() > 0) {
            document.remark(texts.get("document.objects", markup.objects()));
        }
    }

    private static boolean isKept(String part) {
        return OfficePackage.isRelations(part) || part.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private UnreadableFileException damaged() {
        return new UnreadableFileException(texts.get("document.unreadable"));
    }
}
