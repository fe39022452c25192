package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Excel files that were made to do harm, or are odder than most. Each has the form of 云溪市林业局 somewhere. */
final class HostileExcel {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int MEBIBYTE = 1 << 20;
    private static final List<Drawing> FORM = List.of(Variant.named("ministry").drawing());

    private final byte[] sound = DrawnExcel.xlsx(FORM);
    private final byte[] old = DrawnExcel.xls(FORM);

    byte[] bombOfRows() {
        String rows = "<row><c t=\"inlineStr\"><is><t>目标</t></is></c></row>".repeat(MEBIBYTE / 60);
        return Bomb.of(Archives.parts(sound), SHEET, sheetUntilData(), rows, 10_240, 0xffff_fffeL);
    }

    byte[] bombOfTexts() {
        String texts = "<si><t>目标</t></si>".repeat(MEBIBYTE / 24);
        return Bomb.of(
                Archives.parts(sound),
                TEXTS,
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
                texts,
                10_240,
                9000);
    }

    byte[] bombOfStyles() {
        return Bomb.of(
                Archives.parts(sound), "xl/styles.xml", "<styleSheet>", " ".repeat(MEBIBYTE), 10_240, 0xffff_fffeL);
    }

    /** One text of a million characters, in ten thousand cells. */
    byte[] oneTextEverywhere() {
        byte[] long1 = Archives.changed(sound, TEXTS, texts -> texts.replace("云溪市林业局", "云".repeat(300_000)));
        String cells = IntStream.range(100, 3100)
                .mapToObj(row -> "<row r=\"" + row + "\">"
                        + "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                                .repeat(4)
                        + "</row>")
                .collect(Collectors.joining());
        return Archives.changed(long1, SHEET, sheet -> sheet.replace("</sheetData>", cells + "</sheetData>"));
    }

    byte[] fetches(String address, String local) {
        String types = "<!DOCTYPE worksheet SYSTEM \"" + address + "/sheet.dtd\" [<!ENTITY % p SYSTEM \"" + address
                + "/parameter.dtd\"> %p; <!ENTITY near SYSTEM \"" + local + "\">]>";
        return Archives.changed(sound, TEXTS, texts -> {
            int root = texts.indexOf("<sst");
            return texts.substring(0, root) + types + texts.substring(root).replace("云溪市林业局", "云溪市林业局&near;");
        });
    }

    /** Formulas over another workbook and over the network, with the values that the program last had. */
    byte[] externalFormulas(String address) {
        return Archives.changed(
                sound,
                SHEET,
                sheet -> sheet.replaceFirst(
                        "(<c r=\"D6\"[^>]*>)<v>",
                        "$1<f>WEBSERVICE(\"" + address + "/value\")+'[" + address + "/other.xlsx]Sheet1'!A1</f><v>"));
    }

    /** How large the sheet says it is, and with how many texts. */
    byte[] dimension(String range) {
        return Archives.changed(
                Archives.changed(
                        sound,
                        SHEET,
                        sheet -> sheet.replaceFirst(
                                "<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"" + range + "\"/>")),
                TEXTS,
                texts -> texts.replaceFirst("count=\"\\d+\"", "count=\"2147483647\"")
                        .replaceFirst("uniqueCount=\"\\d+\"", "uniqueCount=\"2147483647\""));
    }

    /** A cell in the last row and the last column that there are. */
    byte[] farCell() {
        return Archives.changed(
                sound,
                SHEET,
                sheet -> sheet.replace(
                        "</sheetData>",
                        "<row r=\"1048576\" spans=\"1:16384\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>天涯</t></is></c></row></sheetData>"));
    }

    /** Cells and rows that no sheet has. */
    byte[] impossiblePlaces() {
        return Archives.changed(
                sound,
                SHEET,
                sheet -> sheet.replace(
                        "</sheetData>",
                        "<row r=\"4294967296\"><c r=\"A0\"/><c r=\"ZZZZZZZ99999999999\" t=\"s\"><v>99999</v></c><c r=\"\" t=\"s\"><v>-1</v></c>"
                                + "<c r=\"!\" t=\"x\" s=\"-5\"><v>x</v></c></row><row r=\"-3\"/><row r=\"x\"/></sheetData>"));
    }

    byte[] merges(String... ranges) {
        String more = Arrays.stream(ranges)
                .map(range -> "<mergeCell ref=\"" + range + "\"/>")
                .collect(Collectors.joining());
        return Archives.changed(sound, SHEET, sheet -> sheet.replace("</mergeCells>", more + "</mergeCells>"));
    }

    byte[] withMacros() {
        Map<String, byte[]> parts = Archives.parts(sound);
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        return Archives.changed(
                Archives.of(parts),
                "[Content_Types].xml",
                types -> types.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    }

    /** Amounts that Excel has worked out, and one that it could not. */
    byte[] withFormulas(boolean old) {
        return with(old, workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            // The 金额合计 of the tasks: the row is the ninth, below three lines and five rows of the table.
            for (int column = 3; column < 6; column++) {
                String letter = String.valueOf((char) ('A' + column));
                sheet.getRow(8).getCell(column).setCellFormula("SUM(" + letter + "6:" + letter + "8)");
            }
            Cell text = sheet.getRow(3).getCell(2);
            text.setCellFormula("\"云溪市\"&\"林业局\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    /** Another form on a hidden worksheet, and a hidden row in this one. */
    byte[] withHidden(boolean old) {
        return with(old, workbook -> {
            Sheet hidden = workbook.createSheet("去年底稿");
            hidden.createRow(0).createCell(0).setCellValue("部门（单位）名称");
            hidden.getRow(0).createCell(1).setCellValue("隐藏的部门");
            workbook.setSheetHidden(1, true);
            workbook.getSheetAt(0).getRow(6).setZeroHeight(true);
        });
    }

    byte[] withComment(boolean old) {
        return with(old, workbook -> {
            CreationHelper helper = workbook.getCreationHelper();
            Sheet sheet = workbook.getSheetAt(0);
            ClientAnchor anchor = helper.createClientAnchor();
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(helper.createRichTextString("请核实面积"));
            comment.setAuthor("王科");
            sheet.getRow(12).getCell(4).setCellComment(comment);
        });
    }

    private byte[] with(boolean old, Consumer<Workbook> change) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(old ? this.old : sound))) {
            change.accept(workbook);
            workbook.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private String sheetUntilData() {
        String sheet = new String(Archives.parts(sound).getOrDefault(SHEET, new byte[0]), UTF_8);
        return sheet.substring(0, sheet.indexOf("<sheetData>") + "<sheetData>".length());
    }
}
