package org.jibiao.format.ofd;

/** Where things stand in the archive, and how its XML is declared (GB/T 33190-2016, 7). */
final class OfdNames {
    /** The namespace of every element; the standard prescribes its prefix, {@code ofd}, too. */
    static final String NAMESPACE = "http://www.ofdspec.org/2016";

    /** Where every reader begins; the name is prescribed. */
    static final String ENTRY = "OFD.xml";

    static final String DOCUMENT_FOLDER = "Doc_0/";
    static final String DOCUMENT = "Doc_0/Document.xml";
    static final String RESOURCES = "Doc_0/PublicRes.xml";
    static final String RESOURCE_FOLDER = "Doc_0/Res/";
    static final String ATTACHMENTS = "Doc_0/Attachs/Attachments.xml";
    static final String ATTACHMENT_FOLDER = "Doc_0/Attachs/";

    /** The name under which the file keeps the digest of the text that its pages show. */
    static final String SHOWN = "Shown";

    private OfdNames() {}

    /** A page, counted from 0, as the document names it. */
    static String page(int index) {
        return "Pages/Page_" + index + "/Content.xml";
    }
}
