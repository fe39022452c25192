package org.jibiao.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.format.SourcedReading;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.FormKind;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A reading with its remarks as one JSON text, from which it comes back without any loss. The form in it is that of {@link FormJson}. */
public final class ReadingJson {
    private static final String FORMAT_NAME = "jibiao-reading";
    private static final int SCHEMA_VERSION = 1;

    private static final String FILE = "file";
    private static final String USE = "use";
    private static final String KIND = "kind";
    private static final String FORM = "form";
    private static final String REMARKS = "remarks";
    private static final String WHERE = "where";
    private static final String MESSAGE = "message";
    private static final String PLACE = "place";
    private static final String LEFT_OVER = "leftOver";

    private final Texts texts = new Texts(ReadingJson.class);
    private final JsonMapper mapper = new JsonMapper();
    private final FormJsonWriter forms = new FormJsonWriter();

    /** The JSON of a reading. */
    public String write(SourcedReading sourced) {
        Reading reading = sourced.reading();
        ObjectNode json = mapper.createObjectNode();
        json.put(FormKeys.FORMAT, FORMAT_NAME);
        json.put(FormKeys.SCHEMA, SCHEMA_VERSION);
        json.put(FILE, sourced.file());
        json.put(USE, sourced.use());
        json.put(KIND, key(reading.kind()));
        json.set(FORM, forms.json(reading.form()));
        ArrayNode remarks = json.putArray(REMARKS);
        for (Remark remark : reading.remarks()) {
            ObjectNode item = remarks.addObject();
            item.put(WHERE, remark.where());
            item.put(MESSAGE, remark.message());
            item.put(PLACE, remark.place().map(PlaceKeys::key).orElse(null));
            item.put(LEFT_OVER, remark.leftOver());
        }
        return mapper.writeValueAsString(json);
    }

    /**
     * The reading of a JSON text that {@link #write} gave; equal to the one that was written. A remark on a place that this program does not
     * know is one on the whole.
     *
     * @throws UnreadableFileException when it is none
     */
    public SourcedReading read(String json) throws UnreadableFileException {
        Spot root = new Spot(texts, "", JsonParsing.parse(texts, json));
        if (!text(root, FormKeys.FORMAT).equals(FORMAT_NAME)) {
            throw root.unreadable(texts.get("reading.otherFormat", FORMAT_NAME));
        }
        Spot schema = required(root, FormKeys.SCHEMA);
        if (schema.count() > SCHEMA_VERSION) {
            throw schema.unreadable(texts.get("form.newer", schema.count(), SCHEMA_VERSION));
        }
        DepartmentForm form = new FormJsonReader(texts, new ArrayList<>()).form(required(root, FORM));
        List<Remark> remarks = new ArrayList<>();
        for (Spot item : required(root, REMARKS).items()) {
            Optional<Place> place = required(item, PLACE).text().flatMap(PlaceKeys::place);
            remarks.add(new Remark(text(item, WHERE), text(item, MESSAGE), place, text(item, LEFT_OVER)));
        }
        Reading reading = new Reading(form, remarks, kind(required(root, KIND)));
        return new SourcedReading(text(root, FILE), text(root, USE), reading);
    }

    private String text(Spot parent, String key) throws UnreadableFileException {
        return required(parent, key).text().orElse("");
    }

    private Spot required(Spot parent, String key) throws UnreadableFileException {
        Optional<Spot> member = parent.member(key);
        if (member.isEmpty()) {
            throw parent.unreadable(texts.get("reading.lacks", key));
        }
        return member.get();
    }

    static String key(FormKind kind) {
        return switch (kind) {
            case DEPARTMENT -> "department";
            case PROJECT -> "project";
        };
    }

    private FormKind kind(Spot spot) throws UnreadableFileException {
        String key = spot.text().orElse("");
        for (FormKind kind : FormKind.values()) {
            if (key(kind).equals(key)) {
                return kind;
            }
        }
        throw spot.unreadable(texts.get("reading.kind", key));
    }
}
