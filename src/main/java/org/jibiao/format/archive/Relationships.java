package org.jibiao.format.archive;

import java.io.IOException;
import java.util.List;

/**
 * The relationships of an office file or of a part of it (ECMA-376 part 2 §9.3): which other parts belong to it. They are numbered
 * from {@code rId1} on, in their order.
 */
public record Relationships(List<Target> targets) implements ArchiveWriter.MarkupContent {
    public Relationships {
        targets = List.copyOf(targets);
    }

    /**
     * Where a relationship leads.
     *
     * @param type its kind
     * @param part the part, seen from the folder of the part to which the relationships belong
     */
    public record Target(String type, String part) {}

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", target.type(), "Target", target.part());
        }
        xml.end();
    }
}
