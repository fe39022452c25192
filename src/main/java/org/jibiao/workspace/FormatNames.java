package org.jibiao.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.format.FormWriter;
import org.jibiao.text.Texts;

/** What a person reads about each format. A format that has no words here goes by its name in commands. */
final class FormatNames {
    private static final String COLUMNS = "xlsx-columns";

    private final Texts texts;

    FormatNames(Texts texts) {
        this.texts = texts;
    }

    ExportFormat of(FormWriter writer) {
        String id = writer.id();
        return switch (id) {
            case "pdf" -> format(writer, texts.get("format.pdf"), texts.get("format.pdf.purpose"));
            case "docx" -> format(writer, texts.get("format.docx"), texts.get("format.docx.purpose"));
            case "xlsx" -> format(writer, texts.get("format.xlsx"), texts.get("format.xlsx.purpose"));
            case COLUMNS -> format(writer, texts.get("format.columns"), texts.get("format.columns.purpose"));
            case "ofd" -> format(writer, texts.get("format.ofd"), texts.get("format.ofd.purpose"));
            case "json" -> format(writer, texts.get("format.json"), texts.get("format.json.purpose"));
            default -> format(writer, id, "");
        };
    }

    /** How the names of the files of some formats end, each in its own way: formats may share an extension. */
    List<String> endings(List<ExportFormat> formats) {
        Set<String> extensions = new HashSet<>();
        List<String> endings = new ArrayList<>();
        for (ExportFormat format : formats) {
            boolean first = extensions.add(format.extension());
            String mark =
                    format.id().equals(COLUMNS) ? texts.get("export.file.columns") : first ? "" : "-" + format.id();
            endings.add(mark + "." + format.extension());
        }
        return endings;
    }

    private static ExportFormat format(FormWriter writer, String name, String purpose) {
        return new ExportFormat(writer.id(), writer.extension(), name, purpose);
    }
}
