package org.jibiao.format.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.archive.Markup;
import org.jibiao.page.OutlineEntry;
import org.jibiao.page.Page;
import org.jibiao.page.PrintedForm;

/** Everything in an OFD of a form but its pages: what the document is, where its parts are, its outline (GB/T 33190-2016, 7). */
final class OfdDocument {
    /** What a reader calls the attachment inside the file: an XML identifier. */
    private static final String ATTACHMENT_ID = "Form";

    private final PrintedForm printed;
    private final Program program;
    private final UnitIds ids;

    /** The numbers of the pages. */
    private final List<String> pages = new ArrayList<>();

    OfdDocument(PrintedForm printed, Program program, UnitIds ids) {
        this.printed = printed;
        this.program = program;
        this.ids = ids;
        printed.pages().forEach(page -> pages.add(String.valueOf(ids.next())));
    }

    /** {@code OFD.xml}: what the document is, and where it begins. */
    void entry(byte[] attachment, Markup xml) throws IOException {
        xml.begin("ofd:OFD", "xmlns:ofd", OfdNames.NAMESPACE, "Version", "1.0", "DocType", "OFD");
        xml.begin("ofd:DocBody").begin("ofd:DocInfo");
        // 32 characters, the same for the same form (7.4: DocID).
        xml.element("ofd:DocID", UUID.nameUUIDFromBytes(attachment).toString().replace("-", ""));
        xml.element("ofd:Title", printed.title());
        xml.element("ofd:Author", printed.form().department());
        xml.element("ofd:Subject", printed.standard().labels().title());
        xml.element("ofd:CreationDate", date());
        xml.begin("ofd:Keywords");
        xml.element("ofd:Keyword", printed.standard().labels().title());
        xml.element("ofd:Keyword", printed.form().department());
        xml.element("ofd:Keyword", String.valueOf(printed.form().year()));
        xml.end();
        xml.element("ofd:Creator", program.name());
        xml.element("ofd:CreatorVersion", program.version());
        xml.begin("ofd:CustomDatas");
        xml.element("ofd:CustomData", String.valueOf(printed.form().year()), "Name", "Year");
        xml.element("ofd:CustomData", printed.form().department(), "Name", "Department");
        xml.element("ofd:CustomData", CarriedForm.digest(ShownText.of(printed.pages())), "Name", OfdNames.SHOWN);
        xml.end().end();
        xml.element("ofd:DocRoot", OfdNames.DOCUMENT);
        xml.end().end();
    }

    /** The list of attachments: the form itself. */
    void attachments(byte[] attachment, Markup xml) throws IOException {
        xml.begin("ofd:Attachments", "xmlns:ofd", OfdNames.NAMESPACE);
        xml.begin(
                "ofd:Attachment",
                "ID",
                ATTACHMENT_ID,
                "Name",
                CarriedForm.NAME,
                "Format",
                "json",
                "CreationDate",
                date() + "T00:00:00",
                // In kilobytes.
                "Size",
                String.format(Locale.ROOT, "%.3f", attachment.length / 1024.0),
                "Visible",
                "true");
        // From the root of the archive: readers differ on what a relative place is relative to here.
        xml.element("ofd:FileLoc", "/" + OfdNames.ATTACHMENT_FOLDER + CarriedForm.NAME);
        xml.end().end();
    }

    /** The list of what pages refer to: the fonts. */
    void resources(Collection<OfdFont> fonts, Markup xml) throws IOException {
        xml.begin("ofd:Res", "xmlns:ofd", OfdNames.NAMESPACE, "BaseLoc", "Res");
        xml.begin("ofd:Fonts");
        for (OfdFont font : fonts) {
            xml.begin("ofd:Font", font.attributes())
                    .element("ofd:FontFile", font.file())
                    .end();
        }
        xml.end().end();
    }

    /** {@code Document.xml}: the pages and the outline. */
    void root(Markup xml) throws IOException {
        xml.begin("ofd:Document", "xmlns:ofd", OfdNames.NAMESPACE);
        xml.begin("ofd:CommonData");
        xml.element("ofd:MaxUnitID", String.valueOf(ids.last()));
        Page first = printed.pages().getFirst();
        xml.begin("ofd:PageArea");
        xml.element("ofd:PhysicalBox", Millimetres.of(0, 0, first.width(), first.height()));
        xml.end();
        xml.element("ofd:PublicRes", "PublicRes.xml");
        xml.end();
        xml.begin("ofd:Pages");
        for (int i = 0; i < pages.size(); i++) {
            xml.empty("ofd:Page", "ID", pages.get(i), "BaseLoc", OfdNames.page(i));
        }
        xml.end();
        xml.begin("ofd:Outlines");
        outline(OutlineEntry.of(printed), xml);
        xml.end();
        xml.begin("ofd:VPreferences").element("ofd:TabDisplay", "DocTitle").end();
        xml.element("ofd:Attachments", "Attachs/Attachments.xml");
        xml.end();
    }

    private void outline(OutlineEntry entry, Markup xml) throws IOException {
        xml.begin("ofd:OutlineElem", "Title", entry.title(), "Count", String.valueOf(leavesBelow(entry)));
        xml.begin("ofd:Actions").begin("ofd:Action", "Event", "CLICK").begin("ofd:Goto");
        xml.empty(
                "ofd:Dest",
                "Type",
                "XYZ",
                "PageID",
                pages.get(entry.page()),
                "Left",
                "0",
                "Top",
                Millimetres.of(entry.top()),
                // As large as it is shown already.
                "Zoom",
                "0");
        xml.end().end().end();
        for (OutlineEntry child : entry.children()) {
            outline(child, xml);
        }
        xml.end();
    }

    /** How many entries below have none below themselves. */
    private static int leavesBelow(OutlineEntry entry) {
        return entry.children().stream()
                .mapToInt(child -> child.children().isEmpty() ? 1 : leavesBelow(child))
                .sum();
    }

    /**
     * The day on which the form's budget year begins. Some readers ask for a date, and the same form shall give the same file; the
     * time of an export is the file's own.
     */
    private String date() {
        return String.format(Locale.ROOT, "%04d-01-01", printed.form().year());
    }
}
