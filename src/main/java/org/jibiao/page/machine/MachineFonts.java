package org.jibiao.page.machine;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chinese fonts of the user's machine. Nothing is looked at before somebody asks; a broken font among them is passed over. All of
 * it takes a while: not for the window's thread. Safe for use by several threads.
 */
public final class MachineFonts {
    private static final Logger LOG = LoggerFactory.getLogger(MachineFonts.class);

    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf", "otc");

    /** Deeper no system keeps its fonts. */
    private static final int DEPTH = 8;

    private final List<Path> folders;
    private final Texts texts = new Texts(MachineFonts.class);
    private final FontInspector inspector = new FontInspector(texts);

    public MachineFonts(FontFolders folders) {
        this(folders.all());
    }

    /** The fonts of some folders and those below. */
    public MachineFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * All fonts that have simplified Chinese, those that can be used first, each part by name.
     *
     * @param cancelled asked before each file; true ends the search with what was found so far
     */
    public List<MachineFont> all(BooleanSupplier cancelled) {
        List<MachineFont> fonts = new ArrayList<>();
        Set<ChosenFont> known = new HashSet<>();
        for (Path file : files(cancelled)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            try {
                inspector.fonts(file).stream()
                        .filter(MachineFont::chinese)
                        .filter(font -> known.add(font.chosen()))
                        .forEach(fonts::add);
            } catch (IOException | RuntimeException e) {
                LOG.debug("a font file is passed over: {}", file, e);
            }
        }
        Collator chinese = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        fonts.sort(Comparator.comparing(MachineFont::usable)
                .reversed()
                .thenComparing(MachineFont::name, chinese)
                .thenComparing(font -> font.chosen().file()));
        return fonts;
    }

    /**
     * The fonts of one file that a person pointed at, usable or not, in the order of the file.
     *
     * @throws UnusableFontException when the file cannot be read or is no font
     */
    public List<MachineFont> in(Path file) throws UnusableFontException {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return inspector.fonts(absolute);
        } catch (IOException | RuntimeException e) {
            throw unusable(absolute, e);
        }
    }

    /**
     * The font that a person means: by one of its names, or by its file.
     *
     * @throws UnusableFontException when there is none, or it cannot be used
     */
    public ChosenFont find(String asked) throws UnusableFontException {
        List<MachineFont> meant = namesFile(asked)
                ? in(Path.of(asked))
                : all(() -> false).stream().filter(font -> font.isCalled(asked)).toList();
        MachineFont font = meant.stream()
                // Among the fonts of one family the one that has no other name is the plain one.
                .min(Comparator.comparing((MachineFont one) -> !one.usable())
                        .thenComparing(one -> !one.name().equalsIgnoreCase(asked.strip()))
                        .thenComparingInt(one -> one.name().length()))
                .orElseThrow(() -> new UnusableFontException(texts.get("font.unknown", asked)));
        if (font.verdict() instanceof Verdict.Refused refused) {
            throw new UnusableFontException(texts.get("font.refused", font.name(), refused.reason()));
        }
        return font.chosen();
    }

    private static boolean namesFile(String asked) {
        return isFontFile(asked) || asked.indexOf('/') >= 0 || asked.indexOf('\\') >= 0;
    }

    /** What is made of the content of a font: a TrueType file with this font alone. */
    public interface Making<T> {
        T of(byte[] program) throws IOException;
    }

    /**
     * Reads a chosen font. Its rights are asked again.
     *
     * @throws UnusableFontException when it is gone, broken, or may not be embedded, or nothing can be made of it
     */
    public <T> T read(ChosenFont chosen, Making<T> making) throws UnusableFontException {
        try {
            return making.of(program(chosen));
        } catch (IOException | RuntimeException e) {
            throw unusable(chosen.file(), e);
        }
    }

    private byte[] program(ChosenFont chosen) throws IOException, UnusableFontException {
        try (SfntFile open = SfntFile.open(chosen.file())) {
            for (Sfnt font : open.fonts()) {
                if (!FontNames.of(font.needed("name")).shown().equals(chosen.name())) {
                    continue;
                }
                if (inspector.verdict(font) instanceof Verdict.Refused refused) {
                    throw new UnusableFontException(texts.get("font.refused", chosen.name(), refused.reason()));
                }
                Outlines.check(font);
                return font.alone();
            }
        }
        throw new UnusableFontException(texts.get("font.absent", chosen.file(), chosen.name()));
    }

    private UnusableFontException unusable(Path file, Exception why) {
        LOG.info("a font cannot be used: {}", file, why);
        return new UnusableFontException(
                switch (why) {
                    case NoSuchFileException gone -> texts.get("font.gone", file);
                    case BrokenFontException broken -> texts.get("font.broken", file);
                    case IOException unreadable -> texts.get("font.unreadable", file);
                    default -> texts.get("font.broken", file);
                });
    }

    private List<Path> files(BooleanSupplier cancelled) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && isFontFile(file.toString())) {
                            real(file).ifPresent(files::add);
                        }
                        return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException why) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException | SecurityException e) {
                LOG.debug("a folder of fonts is passed over: {}", folder, e);
            }
        }
        return files;
    }

    private static boolean isFontFile(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The file itself, so that a font to which links lead is found once. */
    private static Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
