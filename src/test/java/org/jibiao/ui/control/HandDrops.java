package org.jibiao.ui.control;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** Stands for the file manager in a test, whose platform knows no dragging: the test's own hand drags and drops. */
public final class HandDrops implements FileDrops {
    private final Map<Node, Target> targets = new LinkedHashMap<>();

    @Override
    public void accept(Node area, Target target) {
        targets.put(area, target);
    }

    /** Holds files over the area of an id, or takes them away again. */
    public void hold(String id, boolean over) {
        target(id).hovering(over);
    }

    /** Lets files go over the area of an id. */
    public void drop(String id, List<Path> files) {
        target(id).dropped(files);
    }

    private Target target(String id) {
        return targets.entrySet().stream()
                .filter(entry -> id.equals(entry.getKey().getId()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
