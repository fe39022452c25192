package org.jibiao.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jibiao.page.machine.ScreenFont;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font in which paper is printed: one that the program brings along, or one of the user's machine, which then is held in
 * memory, so that nothing happens when its file goes. Equal when the content is. Safe for use by several threads.
 */
public final class FontFile {
    private static final String TRIAL = "部门整体绩效目标表（2024）";

    /** Tells the content from that of every other font. */
    private final String identity;

    private final Supplier<InputStream> content;
    private final Supplier<InputStream> forScreen;
    private volatile @Nullable FaceMetrics metrics;

    private FontFile(String identity, Supplier<InputStream> content, Supplier<InputStream> forScreen) {
        this.identity = identity;
        this.content = content;
        this.forScreen = forScreen;
    }

    /** A font beside the classes of this room; read when its metrics are first asked for. */
    static FontFile bundled(String resource) {
        Supplier<InputStream> content = () -> {
            InputStream in = FontFile.class.getResourceAsStream(resource);
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + resource);
            }
            return in;
        };
        return new FontFile(resource, content, content);
    }

    /**
     * A font of the user's machine.
     *
     * @param program the content of a TrueType file with this one font; not changed afterwards
     * @throws IOException when the font cannot be measured, or nothing can be cut out of it
     */
    static FontFile ofMachine(byte[] program) throws IOException {
        cutForTrial(program);
        String identity = digest(program);
        FontFile font = new FontFile(
                identity,
                () -> new ByteArrayInputStream(program),
                () -> new ByteArrayInputStream(ScreenFont.named(identity, program)));
        font.metrics = FaceMetrics.read(font.open());
        return font;
    }

    /** Better a font that is refused when it is chosen than a document that fails later. */
    private static void cutForTrial(byte[] program) throws IOException {
        try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
            TTFSubsetter subsetter = new TTFSubsetter(parsed);
            TRIAL.codePoints().forEach(subsetter::add);
            subsetter.writeToStream(OutputStream.nullOutputStream());
        }
    }

    private static String digest(byte[] program) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(program));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of the font's file. The caller closes it. */
    public InputStream open() {
        return content.get();
    }

    /** The same font under a name that no other font has. The caller closes it. */
    public InputStream openForScreen() {
        return forScreen.get();
    }

    /** How wide a character is, in thousandths of the font size; one that the font lacks counts as a Chinese character. */
    public int advance(int codePoint) {
        int advance = metrics().advance(codePoint);
        return advance == FaceMetrics.ABSENT ? 1000 : advance;
    }

    /** Whether the font has a shape for a character. */
    public boolean has(int codePoint) {
        return metrics().has(codePoint);
    }

    FaceMetrics metrics() {
        FaceMetrics known = metrics;
        return known == null ? read() : known;
    }

    private synchronized FaceMetrics read() {
        FaceMetrics known = metrics;
        if (known == null) {
            try (InputStream in = open()) {
                known = FaceMetrics.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            metrics = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FontFile font && font.identity.equals(identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    @Override
    public String toString() {
        return identity;
    }
}
