package org.jibiao.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jibiao.sheet.FormKind;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;

/** What a person reads, or hears, of a row of the desk. */
final class RowWords {
    private final Texts texts;

    RowWords(Texts texts) {
        this.texts = texts;
    }

    String department(FormRow row) {
        return row.form().department().isBlank()
                ? texts.get("draft.unnamed")
                : row.form().department();
    }

    /** Year, kind and format; with the file's name where no row above names it. */
    String about(FormRow row, boolean withFile) {
        List<String> about = new ArrayList<>();
        about.add(year(row));
        about.add(
                row.found().reading().kind() == FormKind.DEPARTMENT
                        ? texts.get("desk.kind.department")
                        : texts.get("desk.kind.project"));
        about.add(format(row.found().format()));
        if (withFile) {
            about.add(row.fileName());
        }
        return String.join(texts.get("desk.separator"), about);
    }

    private String year(FormRow row) {
        return row.form().year() > 0 ? texts.get("draft.year", row.form().year()) : texts.get("desk.year.unknown");
    }

    private String format(String id) {
        return switch (id) {
            case "pdf" -> texts.get("desk.format.pdf");
            case "docx" -> texts.get("desk.format.docx");
            case "doc" -> texts.get("desk.format.doc");
            case "xlsx" -> texts.get("desk.format.xlsx");
            case "xls" -> texts.get("desk.format.xls");
            case "ofd" -> texts.get("desk.format.ofd");
            case "json" -> texts.get("desk.format.json");
            case "text" -> texts.get("desk.format.text");
            default -> id.toUpperCase(Locale.ROOT);
        };
    }

    /** How many remarks there are; empty when there is none. */
    String remarks(FormRow row) {
        return row.remarks().isEmpty()
                ? ""
                : texts.get("desk.remarks.count", row.remarks().size());
    }

    String remark(Remark remark) {
        return remark.where().isEmpty()
                ? remark.message()
                : texts.get("import.remark", remark.where(), remark.message());
    }

    String state(RowState state) {
        return switch (state) {
            case NEW -> texts.get("desk.state.new");
            case NAMESAKE -> texts.get("desk.state.namesake");
            case SAME -> texts.get("desk.state.same");
            case TWIN -> texts.get("desk.state.twin");
            case PROJECT -> texts.get("desk.state.project");
            case FAILED -> texts.get("desk.state.failed");
        };
    }

    /** The row as a screen reader says it. */
    String spoken(DeskRow row) {
        return switch (row) {
            case DeskRow.OfFile file ->
                texts.get("desk.spoken.file", file.fileName(), file.forms().size());
            case DeskRow.Refused refused -> texts.get("desk.spoken.refused", refused.fileName(), refused.message());
            case FormRow form ->
                String.join(
                        texts.get("desk.separator"),
                        form.tickedProperty().get()
                                ? texts.get("desk.spoken.ticked")
                                : texts.get("desk.spoken.unticked"),
                        department(form),
                        about(form, true),
                        remarks(form),
                        state(form.stateProperty().get()),
                        form.failure());
        };
    }
}
