package org.jibiao.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.text.Texts;
import org.jibiao.workspace.ExportPlan;
import org.jibiao.workspace.ExportableForm;
import org.jibiao.workspace.ExportedFile;
import org.jibiao.workspace.FileSize;
import org.jibiao.workspace.PlannedFile;

/**
 * What came of an export so far.
 *
 * @param plan the whole of it
 * @param exported what was tried, in the order of the plan; what is missing was not begun
 */
public record ExportOutcome(ExportPlan plan, List<ExportedFile> exported) {
    static final ExportOutcome NONE = of(new ExportPlan(Path.of(""), List.of()));

    public ExportOutcome {
        exported = List.copyOf(exported);
    }

    /** Nothing has been tried yet. */
    static ExportOutcome of(ExportPlan plan) {
        return new ExportOutcome(plan, List.of());
    }

    public List<ExportedFile.Written> written() {
        return exported.stream()
                .filter(ExportedFile.Written.class::isInstance)
                .map(ExportedFile.Written.class::cast)
                .toList();
    }

    public List<ExportedFile.Failed> failed() {
        return exported.stream()
                .filter(ExportedFile.Failed.class::isInstance)
                .map(ExportedFile.Failed.class::cast)
                .toList();
    }

    /** How many files were not begun, because the person stopped. */
    int left() {
        return plan.files().size() - exported.size();
    }

    boolean isWhole() {
        return left() == 0 && failed().isEmpty();
    }

    /** What is not written yet. */
    ExportPlan rest() {
        Set<PlannedFile> done =
                written().stream().map(ExportedFile::planned).collect(Collectors.toCollection(HashSet::new));
        return new ExportPlan(
                plan.folder(),
                plan.files().stream().filter(file -> !done.contains(file)).toList());
    }

    /** This with what came of another try. */
    ExportOutcome with(List<ExportedFile> later) {
        Map<PlannedFile, ExportedFile> byFile = Stream.concat(exported.stream(), later.stream())
                .collect(Collectors.toMap(
                        ExportedFile::planned, Function.identity(), (before, after) -> after, LinkedHashMap::new));
        List<ExportedFile> inOrder = new ArrayList<>();
        for (PlannedFile file : plan.files()) {
            ExportedFile one = byFile.get(file);
            if (one != null) {
                inOrder.add(one);
            }
        }
        return new ExportOutcome(plan, inOrder);
    }

    /** What failed first, so that nobody must look for it. */
    List<ExportedFile> inOrderOfConcern() {
        return Stream.<ExportedFile>concat(failed().stream(), written().stream())
                .toList();
    }

    /** What a person should look at before handing the forms in; once a form, in however many formats it was written. */
    List<String> remarks() {
        return written().stream()
                .flatMap(file -> file.remarks().stream()
                        .map(words -> new Remark(file.planned().form(), words)))
                .distinct()
                .map(Remark::words)
                .toList();
    }

    private record Remark(ExportableForm form, String words) {}

    FileSize size() {
        return written().stream().map(ExportedFile.Written::size).reduce(new FileSize(0), FileSize::plus);
    }

    /** In one line. */
    String summary(Texts texts) {
        if (left() > 0) {
            return texts.get("export.summary.stopped", written().size(), left() + failed().size());
        }
        if (failed().isEmpty()) {
            return texts.get("export.summary.done", written().size(), size().print());
        }
        return written().isEmpty()
                ? texts.get("export.summary.none", failed().size())
                : texts.get("export.summary.some", written().size(), failed().size());
    }

    /** All of it in words, a line a file, to be pasted elsewhere. */
    String report(Texts texts) {
        List<String> lines =
                new ArrayList<>(List.of(summary(texts), plan.folder().toString()));
        for (ExportedFile file : inOrderOfConcern()) {
            List<String> words = new ArrayList<>(List.of(file.planned().fileName()));
            switch (file) {
                case ExportedFile.Written written -> {
                    words.add(written.size().print());
                    words.addAll(written.remarks());
                }
                case ExportedFile.Failed failed -> words.add(failed.message());
            }
            lines.add(String.join("\t", words));
        }
        return String.join("\n", lines);
    }
}
