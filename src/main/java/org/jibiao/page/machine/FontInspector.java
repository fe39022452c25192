package org.jibiao.page.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.text.Texts;

/** Looks into font files and judges what is there. */
final class FontInspector {
    /** A font with these has simplified Chinese. */
    private static final String PROBE = "部门整体绩效目标表";

    /** Up to here every version of the table OS/2 has the same fields; some of them are asked for later. */
    private static final int LEAST_OS2 = 78;

    private final Texts texts;

    FontInspector(Texts texts) {
        this.texts = texts;
    }

    /**
     * The fonts of a file.
     *
     * @throws IOException when the file cannot be read or is no font
     */
    List<MachineFont> fonts(Path file) throws IOException {
        List<MachineFont> fonts = new ArrayList<>();
        try (SfntFile open = SfntFile.open(file)) {
            for (Sfnt font : open.fonts()) {
                FontNames names = FontNames.of(font.needed("name"));
                fonts.add(new MachineFont(
                        new ChosenFont(file, names.shown()), names.all(), hasChinese(font), verdict(font)));
            }
        }
        return fonts;
    }

    private static boolean hasChinese(Sfnt font) throws IOException {
        return CharacterMap.of(font.needed("cmap"))
                .map(map -> map.hasAll(PROBE))
                .orElse(false);
    }

    /** Judges a font. */
    Verdict verdict(Sfnt font) throws IOException {
        return refusal(font).<Verdict>map(Verdict.Refused::new).orElse(new Verdict.Usable());
    }

    private Optional<String> refusal(Sfnt font) throws IOException {
        if (!hasChinese(font)) {
            return Optional.of(texts.get("font.no.chinese"));
        }
        if (!font.has("glyf")) {
            return Optional.of(texts.get("font.not.truetype"));
        }
        Optional<ByteBuffer> table = font.table("OS/2").filter(os2 -> os2.limit() >= LEAST_OS2);
        if (table.isEmpty()) {
            return Optional.of(texts.get("font.rights.unsaid"));
        }
        int version = Short.toUnsignedInt(table.get().getShort(0));
        int fsType = Short.toUnsignedInt(table.get().getShort(8));
        return switch (EmbeddingRights.of(version, fsType)) {
            case INSTALLABLE, EDITABLE, PREVIEW_AND_PRINT -> Optional.empty();
            case RESTRICTED -> Optional.of(texts.get("font.restricted"));
            case NO_SUBSETTING -> Optional.of(texts.get("font.no.subset"));
            case BITMAP_ONLY -> Optional.of(texts.get("font.bitmap"));
        };
    }
}
