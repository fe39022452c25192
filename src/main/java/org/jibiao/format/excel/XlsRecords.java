package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jibiao.format.ReadingProgress;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes worksheets of the records of an old Excel file as they pass ([MS-XLS]). Used by one thread. */
final class XlsRecords extends AbortableHSSFListener {
    private static final short GO_ON = 0;
    private static final short STOP = 1;

    private final ReadingProgress progress;
    private final Texts texts;
    private final CellAllowance allowance = new CellAllowance();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    /** The worksheets that have been begun, by the order in which their cells come. */
    private final List<FoundSheet> begun = new ArrayList<>();

    private ShownNumber numbers = new ShownNumber(false);
    private @Nullable SSTRecord shared;
    private @Nullable FoundSheet sheet;

    /** Charts lie inside of worksheets, and have cells of their own that nobody sees. */
    private int depth;

    /** Whose value comes as a text in the next record. */
    private Optional<FormulaRecord> reckoned = Optional.empty();

    private int object;
    private final Map<Integer, String> objectTexts = new HashMap<>();

    XlsRecords(ReadingProgress progress, Texts texts) {
        this.progress = progress;
        this.texts = texts;
    }

    /** Whether there was no worksheet yet. */
    boolean isEmpty() {
        return begun.isEmpty();
    }

    /** Adds what was found, in the order of the tabs. */
    void addTo(List<SourceBlock> blocks, List<Remark> remarks) {
        List<BoundSheetRecord> byPosition = byPosition();
        bound.stream()
                .map(byPosition::indexOf)
                .filter(index -> index < begun.size())
                .forEach(index -> begun.get(index).addTo(blocks, remarks));
    }

    private List<BoundSheetRecord> byPosition() {
        return bound.stream()
                .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                .toList();
    }

    @Override
    public short abortableProcessRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> {
                depth++;
                if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK && !begin()) {
                    return STOP;
                }
            }
            case EOFRecord end -> {
                depth--;
                if (depth == 0) {
                    end();
                }
            }
            default -> {
                FoundSheet current = sheet;
                if (current == null) {
                    ofWorkbook(record);
                } else if (depth == 1) {
                    ofSheet(record, current);
                }
            }
        }
        return GO_ON;
    }

    private boolean begin() {
        if (!progress.goOn(begun.size(), bound.size())) {
            return false;
        }
        List<BoundSheetRecord> byPosition = byPosition();
        boolean known = begun.size() < byPosition.size();
        String name = known ? byPosition.get(begun.size()).getSheetname() : "";
        boolean hidden = known
                && (byPosition.get(begun.size()).isHidden()
                        || byPosition.get(begun.size()).isVeryHidden());
        sheet = new FoundSheet(name, hidden, allowance, texts);
        begun.add(sheet);
        return true;
    }

    private void end() {
        FoundSheet ended = sheet;
        if (ended != null) {
            objectTexts.values().stream()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> ended.remarkAll(texts.get("shape.text", text), text));
        }
        objectTexts.clear();
        sheet = null;
    }

    private void ofWorkbook(Record record) {
        switch (record) {
            case BoundSheetRecord named -> bound.add(named);
            case SSTRecord texts -> shared = texts;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> numbers = new ShownNumber(window.getWindowing() == 1);
            default -> {}
        }
    }

    private void ofSheet(Record record, FoundSheet to) {
        switch (record) {
            case LabelSSTRecord label -> to.add(label.getRow(), label.getColumn(), shared(label.getSSTIndex()));
            case LabelRecord label -> to.add(label.getRow(), label.getColumn(), lines(label.getValue()));
            case NumberRecord number ->
                number(to, number.getRow(), number.getColumn(), number.getXFIndex(), number.getValue());
            case FormulaRecord formula -> formula(to, formula);
            case StringRecord text -> {
                reckoned.ifPresent(of -> to.add(of.getRow(), of.getColumn(), lines(text.getString())));
                reckoned = Optional.empty();
            }
            case BoolErrRecord value -> {
                if (value.isError()) {
                    failed(to, value.getRow(), value.getColumn(), value.getErrorValue());
                } else {
                    to.add(value.getRow(), value.getColumn(), value.getBooleanValue() ? "TRUE" : "FALSE");
                }
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    to.hideRow(row.getRowNumber());
                }
            }
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    to.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    CellRangeAddress area = merged.getAreaAt(i);
                    to.merge(new Area(
                            area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
                }
            }
            default -> beside(record, to);
        }
    }

    /** Comments and shapes: an object, its text, and at the end which of them are comments of which cell. */
    private void beside(Record record, FoundSheet to) {
        switch (record) {
            case ObjRecord shape ->
                object = shape.getSubRecords().stream()
                        .filter(CommonObjectDataSubRecord.class::isInstance)
                        .mapToInt(part -> ((CommonObjectDataSubRecord) part).getObjectId())
                        .findFirst()
                        .orElse(0);
            case TextObjectRecord text -> {
                if (text.getStr() != null) {
                    objectTexts.put(object, lines(text.getStr().getString()).strip());
                }
            }
            case NoteRecord note -> {
                String text = objectTexts.remove(note.getShapeId());
                if (text != null && !text.isBlank()) {
                    to.remark(note.getRow(), note.getColumn(), texts.get("cell.comment", text), text);
                }
            }
            default -> {}
        }
    }

    private void formula(FoundSheet to, FormulaRecord formula) {
        int row = formula.getRow();
        int column = formula.getColumn();
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(to, row, column, formula.getXFIndex(), formula.getValue());
            case STRING -> reckoned = Optional.of(formula);
            case BOOLEAN -> to.add(row, column, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> failed(to, row, column, formula.getCachedErrorValue());
            default -> {}
        }
    }

    private void failed(FoundSheet to, int row, int column, int error) {
        String shown =
                FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#?";
        to.remark(row, column, texts.get("formula.failed", shown), shown);
    }

    private void number(FoundSheet to, int row, int column, int style, double number) {
        String shown = numbers.of(number, format(style));
        if (shown.isEmpty()) {
            shown = ShownNumber.plain(number);
            to.remark(row, column, texts.get("cell.hidden", shown), "");
        }
        to.add(row, column, shown);
    }

    private NumberFormat format(int style) {
        if (style < 0 || style >= styles.size()) {
            return NumberFormat.GENERAL;
        }
        int index = styles.get(style);
        String code = codes.get(index);
        return code == null ? NumberFormat.builtIn(index) : NumberFormat.of(index, code);
    }

    private String shared(int index) {
        SSTRecord all = shared;
        return all == null || index < 0 || index >= all.getNumUniqueStrings()
                ? ""
                : lines(all.getString(index).getString());
    }

    private static String lines(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
