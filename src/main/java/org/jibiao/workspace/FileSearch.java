package org.jibiao.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One search for the files that a person means by some files and folders. Folders are gone through in the order of names, without those
 * files that other programs put there for themselves; links to folders are named and not followed, so that no search runs in a circle.
 */
final class FileSearch {
    /** Beyond it a folder is a disk, not a collection of forms; a province has fewer departments than this. */
    static final int MOST_ENTRIES = 10_000;

    static final int MOST_DEPTH = 16;

    private static final Logger LOG = LoggerFactory.getLogger(FileSearch.class);

    /** What Windows, macOS and LibreOffice leave in folders; hidden where they made it, and plain on a disk that was carried elsewhere. */
    private static final Set<String> LEFT_BY_SYSTEMS =
            Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information");

    /** Word, Excel and WPS: the file {@code ~$name} is there as long as they have {@code name} open, {@code ~wr….tmp} while they save. */
    private static final List<String> LEFT_BY_OFFICE = List.of("~$", ".~", "~wr");

    private final Progress progress;
    private final Texts texts;
    /** As they were named, by their whole paths. */
    private final Map<Path, Path> files = new LinkedHashMap<>();

    private final List<LookedAt.Refused> refused = new ArrayList<>();
    private int entries;
    private boolean full;

    FileSearch(Progress progress, Texts texts) {
        this.progress = progress;
        this.texts = texts;
    }

    /** Looks for the files behind a choice; a file that was found before is not found again. */
    void find(List<Path> chosen) {
        for (Path one : chosen) {
            if (Files.isDirectory(one)) {
                findIn(one);
            } else {
                add(one);
            }
        }
    }

    /** The files, in the order in which to read them. */
    List<Path> files() {
        return List.copyOf(files.values());
    }

    private void add(Path file) {
        files.putIfAbsent(file.toAbsolutePath().normalize(), file);
    }

    /** The folders that could not be gone through, or not as a whole, and why. */
    List<LookedAt.Refused> refused() {
        return List.copyOf(refused);
    }

    private void findIn(Path folder) {
        int before = files.size();
        int refusedBefore = refused.size();
        entries = 0;
        full = false;
        walk(folder, 1);
        if (full) {
            refused.add(new LookedAt.Refused(folder, texts.get("import.folder.full", MOST_ENTRIES)));
        } else if (files.size() == before && refused.size() == refusedBefore && !progress.cancelled()) {
            refused.add(new LookedAt.Refused(folder, texts.get("import.folder.empty")));
        }
    }

    private void walk(Path folder, int depth) {
        if (depth > MOST_DEPTH) {
            refused.add(new LookedAt.Refused(folder, texts.get("import.folder.deep", MOST_DEPTH)));
            return;
        }
        for (Path entry : entriesOf(folder)) {
            if (progress.cancelled()) {
                return;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (!full) {
                    walk(entry, depth + 1);
                }
            } else if (Files.isDirectory(entry)) {
                refused.add(new LookedAt.Refused(entry, texts.get("import.folder.link")));
            } else if (Files.isRegularFile(entry)) {
                add(entry);
            }
        }
    }

    private List<Path> entriesOf(Path folder) {
        int room = MOST_ENTRIES - entries;
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> some = found.limit(room + 1L).toList();
            full |= some.size() > room;
            entries += Math.min(some.size(), room);
            return some.stream()
                    .limit(room)
                    .filter(FileSearch::isOfAPerson)
                    .sorted(Comparator.comparing(FileSearch::name))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("a folder cannot be opened", e);
            refused.add(new LookedAt.Refused(folder, texts.get("import.folder.denied")));
            return List.of();
        }
    }

    private static boolean isOfAPerson(Path entry) {
        String name = name(entry).toLowerCase(Locale.ROOT);
        if (LEFT_BY_SYSTEMS.contains(name) || LEFT_BY_OFFICE.stream().anyMatch(name::startsWith)) {
            return false;
        }
        try {
            return !Files.isHidden(entry);
        } catch (IOException e) {
            LOG.debug("nobody knows whether it is hidden", e);
            return true;
        }
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
