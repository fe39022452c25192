package org.jibiao.format.excel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jibiao.text.Texts;

/**
 * Reads a worksheet of an Excel file as it passes (ECMA-376 part 1 §18.3): a million rows that are empty but have a border cost no memory.
 * Used by one thread.
 */
final class WorksheetMarkup {
    private static final String NUMBER = "n";

    private final FoundSheet sheet;
    private final List<String> shared;
    private final NumberFormats formats;
    private final ShownNumber numbers;
    private final Texts texts;

    private int row = -1;
    private int column = -1;
    private String type = NUMBER;
    private int style;
    private boolean formula;
    private Optional<String> value = Optional.empty();

    WorksheetMarkup(FoundSheet sheet, List<String> shared, NumberFormats formats, ShownNumber numbers, Texts texts) {
        this.sheet = sheet;
        this.shared = shared;
        this.formats = formats;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Reads the worksheet to its end, or until there is no more room for it. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                end();
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (CellAttributes.isOn(xml, "hidden")) {
                    sheet.hideColumns(
                            CellAttributes.number(xml, "min", 1) - 1,
                            Math.min(CellAttributes.number(xml, "max", 1), 1 << 14) - 1);
                }
            }
            case "row" -> beginRow(xml);
            case "c" -> beginCell(xml);
            case "f" -> formula = true;
            case "v" -> value = Optional.of(text(xml, "v"));
            case "is" -> value = Optional.of(SharedTexts.item(xml, "is"));
            case "mergeCell" ->
                Optional.ofNullable(xml.getAttributeValue(null, "ref"))
                        .flatMap(CellAttributes::area)
                        .ifPresent(sheet::merge);
            default -> {}
        }
    }

    private void beginRow(XMLStreamReader xml) {
        row = Math.max(CellAttributes.number(xml, "r", row + 2) - 1, 0);
        column = -1;
        if (CellAttributes.isOn(xml, "hidden")) {
            sheet.hideRow(Math.min(row, 1 << 20));
        }
    }

    private void beginCell(XMLStreamReader xml) {
        column++;
        Optional.ofNullable(xml.getAttributeValue(null, "r"))
                .flatMap(CellAttributes::position)
                .ifPresent(position -> {
                    row = position.row();
                    column = position.column();
                });
        String written = xml.getAttributeValue(null, "t");
        type = written == null ? NUMBER : written;
        style = CellAttributes.number(xml, "s", 0);
        formula = false;
        value = Optional.empty();
    }

    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            if (xml.hasText() && text.length() < SharedTexts.LONGEST) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void end() {
        if (sheet.isFull()) {
            return;
        }
        if (value.isEmpty()) {
            if (formula && !type.equals("str")) {
                sheet.remark(row, column, texts.get("formula.unreckoned"), "");
            }
            return;
        }
        String written = value.get();
        switch (type) {
            case "s" -> shared(written);
            case "str" -> sheet.add(row, column, SharedTexts.shown(written));
            case "inlineStr" -> sheet.add(row, column, written);
            case "b" -> sheet.add(row, column, written.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> sheet.remark(row, column, texts.get("formula.failed", written.strip()), written.strip());
            case "d" -> date(written.strip());
            default -> number(written.strip());
        }
    }

    private void shared(String written) {
        try {
            sheet.add(row, column, shared.get(Integer.parseInt(written.strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            sheet.remark(row, column, texts.get("cell.damaged"), "");
        }
    }

    /** Some programs write a value without content for a cell that shows nothing. */
    private void number(String written) {
        if (written.isEmpty()) {
            return;
        }
        try {
            double number = Double.parseDouble(written);
            if (Double.isFinite(number)) {
                show(number);
            } else {
                sheet.add(row, column, written);
            }
        } catch (NumberFormatException e) {
            sheet.add(row, column, written);
        }
    }

    private void show(double number) {
        String shown = numbers.of(number, formats.ofStyle(style));
        if (shown.isEmpty()) {
            shown = ShownNumber.plain(number);
            sheet.remark(row, column, texts.get("cell.hidden", shown), "");
        }
        sheet.add(row, column, shown);
    }

    /** A date as ISO 8601 writes it, in strict files. */
    private void date(String written) {
        try {
            String moment = written.toUpperCase(Locale.ROOT).replaceFirst("Z$", "");
            LocalDateTime time = moment.contains("T")
                    ? LocalDateTime.parse(moment)
                    : LocalDate.parse(moment).atStartOfDay();
            show(DateUtil.getExcelDate(time, numbers.isSince1904()));
        } catch (DateTimeException e) {
            sheet.add(row, column, written);
        }
    }
}
