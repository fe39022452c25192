package org.jibiao.format.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.format.archive.ArchiveWriter;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.format.archive.ContentTypes;
import org.jibiao.format.archive.Markup;
import org.jibiao.format.archive.OfficeProperties;
import org.jibiao.format.archive.Relationships;
import org.jibiao.format.archive.Relationships.Target;
import org.jibiao.standard.FormStandard.Layout;

/**
 * An Excel file.
 *
 * @param sheets from left to right; their names differ
 * @param layout gives the sizes of the fonts
 */
record Workbook(List<Worksheet> sheets, Layout layout, OfficeProperties properties) {
    static final String MAIN_PART = "xl/workbook.xml";

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    Workbook {
        sheets = List.copyOf(sheets);
    }

    /** Everything that the cells show. */
    String text() {
        StringBuilder text = new StringBuilder();
        sheets.forEach(sheet -> sheet.addText(text));
        return text.toString();
    }

    /**
     * Writes the file. Does not close the stream.
     *
     * @param carried the form that rides along; empty for a workbook of something else
     */
    void writeTo(OutputStream out, Optional<CarriedItem> carried) throws IOException {
        ArchiveWriter archive = new ArchiveWriter(out);
        archive.add(ContentTypes.PART, contentTypes(carried.isPresent()));
        List<Target> roots = new ArrayList<>();
        roots.add(new Target(RELATIONSHIP + "/officeDocument", MAIN_PART));
        roots.addAll(OfficeProperties.relationships());
        archive.add("_rels/.rels", new Relationships(roots));
        archive.add(MAIN_PART, this::writeWorkbook);
        archive.add("xl/_rels/workbook.xml.rels", relationships(carried.isPresent()));
        archive.add("xl/styles.xml", new StylesPart(layout));
        for (int i = 0; i < sheets.size(); i++) {
            archive.add("xl/" + sheetPart(i), new WorksheetPart(sheets.get(i), i == 0));
        }
        if (carried.isPresent()) {
            carried.get().addTo(archive);
        }
        properties.addTo(archive);
        archive.finish();
    }

    private static String sheetPart(int sheet) {
        return "worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private ContentTypes contentTypes(boolean carries) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(MAIN_PART, TYPE + "sheet.main+xml");
        types.put("xl/styles.xml", TYPE + "styles+xml");
        for (int i = 0; i < sheets.size(); i++) {
            types.put("xl/" + sheetPart(i), TYPE + "worksheet+xml");
        }
        if (carries) {
            types.put(CarriedItem.PROPERTIES_PART, CarriedItem.PROPERTIES_TYPE);
        }
        types.putAll(OfficeProperties.contentTypes());
        return new ContentTypes(types);
    }

    /** The sheets first, so that their numbers are those of the relationships. */
    private Relationships relationships(boolean carries) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            targets.add(new Target(RELATIONSHIP + "/worksheet", sheetPart(i)));
        }
        targets.add(new Target(RELATIONSHIP + "/styles", "styles.xml"));
        if (carries) {
            targets.add(new Target(CarriedItem.RELATIONSHIP, "../" + CarriedItem.PART));
        }
        return new Relationships(targets);
    }

    private void writeWorkbook(Markup xml) throws IOException {
        xml.begin("workbook", "xmlns", WorksheetPart.NAMESPACE, "xmlns:r", RELATIONSHIP);
        xml.begin("bookViews").empty("workbookView").end();
        xml.begin("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = String.valueOf(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.end();
        xml.begin("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            writeNames(i, xml);
        }
        xml.end();
        xml.end();
    }

    /** What is printed of a sheet, and which rows on every page. */
    private void writeNames(int index, Markup xml) throws IOException {
        Worksheet sheet = sheets.get(index);
        String name = SheetName.quoted(sheet.name()) + "!";
        String number = String.valueOf(index);
        xml.element("definedName", name + sheet.area().absolute(), "name", "_xlnm.Print_Area", "localSheetId", number);
        if (sheet.repeatedRow().isPresent()) {
            int row = sheet.repeatedRow().getAsInt() + 1;
            xml.element(
                    "definedName", name + "$" + row + ":$" + row, "name", "_xlnm.Print_Titles", "localSheetId", number);
        }
    }
}
