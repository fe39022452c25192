package org.jibiao.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jibiao.format.RemarkReport;
import org.jibiao.format.RemarkReportWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the report of an import as JSON, for programs: an array with an object for each form. {@code outcome} is one of taken, known, refused
 * and stopped; {@code place} is a word for programs ({@code value 1.0.3}, see {@link PlaceKeys}), {@code placeName} the same for people; whatever
 * there is nothing to say of is null.
 */
public final class JsonReportWriter implements RemarkReportWriter {
    private final JsonMapper mapper = new JsonMapper();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(RemarkReport report, OutputStream out) throws IOException {
        ArrayNode entries = mapper.createArrayNode();
        for (RemarkReport.Entry entry : report.entries()) {
            ObjectNode item = entries.addObject();
            item.put("file", entry.file());
            entry.form().ifPresent(form -> {
                item.put("format", form.format());
                item.put("kind", ReadingJson.key(form.kind()));
                putText(item, FormKeys.DEPARTMENT, form.department());
                item.put(FormKeys.YEAR, form.year());
            });
            item.put("outcome", outcome(entry.outcome()));
            putText(item, "message", entry.message());
            ArrayNode lines = item.putArray("remarks");
            entry.lines().forEach(line -> addLine(lines.addObject(), line));
        }
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void addLine(ObjectNode item, RemarkReport.Line line) {
        putText(item, "where", line.where());
        putText(item, "message", line.message());
        putText(item, "place", line.place().map(PlaceKeys::key).orElse(""));
        putText(item, "placeName", line.placeName());
        putText(item, "leftOver", line.leftOver());
    }

    private static String outcome(RemarkReport.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> "taken";
            case KNOWN -> "known";
            case REFUSED -> "refused";
            case STOPPED -> "stopped";
        };
    }

    private static void putText(ObjectNode item, String key, String text) {
        item.put(key, text.isEmpty() ? null : text);
    }
}
