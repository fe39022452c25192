package org.jibiao.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font in which paper is printed: one that the program brings along, or one of the user's machine, which then is held in
 * memory, so that nothing happens when its file goes. Equal when the content is. Safe for use by several threads.
 */
public final class FontFile {
    /** Tells the content from that of every other font. */
    private final String identity;

    private final Supplier<InputStream> content;
    private volatile @Nullable FaceMetrics metrics;

    private FontFile(String identity, Supplier<InputStream> content) {
        this.identity = identity;
        this.content = content;
    }

    /** A font beside the classes of this room; read when its metrics are first asked for. */
    static FontFile bundled(String resource) {
        return new FontFile(resource, () -> {
            InputStream in = FontFile.class.getResourceAsStream(resource);
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + resource);
            }
            return in;
        });
    }

    /**
     * A font of the user's machine.
     *
     * @param program the content of a TrueType file with this one font; not changed afterwards
     * @throws IOException when the font cannot be measured
     */
    static FontFile ofMachine(byte[] program) throws IOException {
        FontFile font = new FontFile(digest(program), () -> new ByteArrayInputStream(program));
        font.metrics = FaceMetrics.read(font.open());
        return font;
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
