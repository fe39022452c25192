package org.jibiao.format.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.ContentTypes;
import org.jibiao.format.archive.MarkupReader;

/** What kind of office file a file is, by its content; what its name ends with is often wrong. */
public enum OfficeKind {
    /** A Word file of 2007 and later: .docx, .docm, .dotx. */
    WORD,
    /** A Word file of 97 to 2003, or of WPS: .doc, .dot, .wps. */
    OLD_WORD,
    /** An Excel file of 2007 and later: .xlsx, .xlsm, .xltx. */
    EXCEL,
    /** An Excel file of 97 to 2003, or of WPS: .xls, .xlt, .et. */
    OLD_EXCEL,
    /** An Excel file in its binary form: .xlsb. */
    BINARY_EXCEL,
    /** An Excel file of 5.0 or 95. */
    EXCEL_95,
    /** A file of 2007 and later that opens with a password only. */
    LOCKED,
    /** A text document of Microsoft Works, which calls its files .wps as WPS does. */
    WORKS,
    PRESENTATION,
    OPEN_DOCUMENT,
    /** Rich text, whatever its name; programs that call it .doc are many. */
    RTF,
    /** A web page, whatever its name: what web systems hand out as .xls or .doc. */
    WEB_PAGE,
    /** A web page in one file, as Word saves it. */
    WEB_ARCHIVE,
    /** The XML that Word and Excel wrote in 2003, or a whole Word file as one XML. */
    XML,
    /** None of these. */
    OTHER;

    /** So much of a text tells what it is. */
    private static final int SNIFFED = 4096;

    private static final Pattern WEB = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
            + "(?:<!doctype html|<html\\b|<head\\b|<body\\b|<table\\b|<meta\\b|<style\\b).*");
    private static final Pattern ARCHIVE = Pattern.compile("(?is)\\s*(?:mime-version:|from:.*?\\nmime-version:).*");
    private static final Pattern OFFICE_XML = Pattern.compile("(?is)\\s*<\\?xml.*(?:mso-application"
            + "|schemas\\.microsoft\\.com/office/(?:word/2003|2006/xmlpackage)"
            + "|urn:schemas-microsoft-com:office:spreadsheet).*");

    private static final Pattern MAIN = Pattern.compile("(?i).*\\.main(?:\\+xml)?");

    /** The kind of a file. */
    public static OfficeKind of(byte[] content) {
        if (ArchiveReader.isArchive(content)) {
            return ofArchive(content);
        }
        return isOle(content) ? ofOle(content) : ofText(content);
    }

    private static OfficeKind ofArchive(byte[] content) {
        for (String type : contentTypes(content)) {
            if (type.contains("spreadsheetml.") || type.contains("ms-excel.sheet.macro")) {
                return EXCEL;
            }
            if (type.contains("ms-excel.template.macro")) {
                return EXCEL;
            }
            if (type.contains("ms-excel.sheet.binary")) {
                return BINARY_EXCEL;
            }
            if (type.contains("wordprocessingml.") || type.contains("ms-word.")) {
                return WORD;
            }
            if (type.contains("presentationml.") || type.contains("ms-powerpoint.")) {
                return PRESENTATION;
            }
        }
        boolean open = ArchiveReader.first(content, "mimetype")
                .map(type -> new String(type, StandardCharsets.US_ASCII).contains("opendocument"))
                .orElse(false);
        return open ? OPEN_DOCUMENT : OTHER;
    }

    /** The content types of the main part: those that end so. */
    private static List<String> contentTypes(byte[] content) {
        List<String> types = new ArrayList<>();
        try {
            XMLStreamReader xml = new MarkupReader()
                    .read(ArchiveReader.first(content, ContentTypes.PART).orElse(new byte[0]));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String type = xml.getAttributeValue(null, "ContentType");
                    if (type != null && MAIN.matcher(type).matches()) {
                        types.add(type.toLowerCase(Locale.ROOT));
                    }
                }
            }
        } catch (XMLStreamException e) {
            return types;
        }
        return types;
    }

    private static boolean isOle(byte[] content) {
        return FileMagic.valueOf(Arrays.copyOf(content, Long.BYTES)) == FileMagic.OLE2;
    }

    private static OfficeKind ofOle(byte[] content) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (POIFSFileSystem files = OleFile.open(content)) {
            names.addAll(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException e) {
            // Cut off so early that not even the names can be read; which program wrote it stands in the names.
            return OTHER;
        }
        if (names.contains("EncryptedPackage")) {
            return LOCKED;
        }
        if (names.contains("WordDocument")) {
            return OLD_WORD;
        }
        if (names.contains("Workbook")) {
            return OLD_EXCEL;
        }
        if (names.contains("Book")) {
            return EXCEL_95;
        }
        if (names.contains("PowerPoint Document")) {
            return PRESENTATION;
        }
        return names.contains("MatOST") || names.contains("MM") ? WORKS : OTHER;
    }

    private static OfficeKind ofText(byte[] content) {
        byte[] start = Arrays.copyOf(content, Math.min(content.length, SNIFFED));
        // Marks of UTF-8 and UTF-16 and the second half of every unit go; what is looked for is ASCII.
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\\x00", "");
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (OFFICE_XML.matcher(text).matches()) {
            return XML;
        }
        if (WEB.matcher(text).matches()) {
            return WEB_PAGE;
        }
        return ARCHIVE.matcher(text).matches() ? WEB_ARCHIVE : OTHER;
    }
}
