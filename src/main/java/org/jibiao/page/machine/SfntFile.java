package org.jibiao.page.machine;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one font or, as a collection ({@code .ttc}), with several (OpenType specification, "Organization of an OpenType Font").
 * Reads what it is asked for and nothing else, and believes no number that it finds in the file.
 */
final class SfntFile implements Closeable {
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int MOST_FONTS = 64;

    private final FileChannel channel;
    private final long size;

    private SfntFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static SfntFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new SfntFile(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * The fonts of the file, at least one.
     *
     * @throws BrokenFontException when the file is no font
     */
    List<Sfnt> fonts() throws IOException {
        if (read(0, 4).getInt() != COLLECTION) {
            return List.of(Sfnt.at(this, 0));
        }
        int count = read(8, 4).getInt();
        if (count < 1 || count > MOST_FONTS) {
            throw new BrokenFontException("a collection of " + count + " fonts");
        }
        ByteBuffer offsets = read(12, 4 * count);
        List<Sfnt> fonts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fonts.add(Sfnt.at(this, Integer.toUnsignedLong(offsets.getInt())));
        }
        return fonts;
    }

    /**
     * A part of the file.
     *
     * @throws BrokenFontException when the file is too short for it
     */
    ByteBuffer read(long offset, int length) throws IOException {
        if (length < 0 || offset < 0 || offset + length > size) {
            throw new BrokenFontException("nothing at " + offset + "+" + length);
        }
        ByteBuffer part = ByteBuffer.allocate(length);
        while (part.hasRemaining()) {
            if (channel.read(part, offset + part.position()) < 0) {
                throw new BrokenFontException("the file has become shorter");
            }
        }
        return part.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
