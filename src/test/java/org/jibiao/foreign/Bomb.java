package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An archive in which one part is much larger than the file: made without ever having it in memory. */
final class Bomb {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int UTF_8_NAMES = 0x800;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    private Bomb() {}

    /**
     * An archive with a part that begins with a text and goes on with another, many times over.
     *
     * @param parts the parts that are as they should be
     * @param claimed how large the archive says that the part is
     */
    static byte[] of(Map<String, byte[]> parts, String name, String begin, String repeated, int times, long claimed) {
        Bomb bomb = new Bomb();
        Map<String, byte[]> sound = new LinkedHashMap<>(parts);
        sound.remove(name);
        sound.forEach((part, content) -> bomb.add(part, deflated(content), crc(content), content.length));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(deflated(begin.getBytes(UTF_8)));
        byte[] chunk = deflated(repeated.getBytes(UTF_8));
        for (int i = 0; i < times; i++) {
            content.writeBytes(chunk);
        }
        bomb.add(name, content.toByteArray(), 0, claimed);
        return bomb.finished();
    }

    /** Deflated so that more may be set behind it: it ends at a whole byte and looks back at nothing. */
    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        byte[] buffer = new byte[content.length + 1024];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private void add(String name, byte[] open, long crc, long size) {
        // An empty last block ends the deflated content.
        byte[] deflated = Arrays.copyOf(open, open.length + 2);
        deflated[open.length] = 3;
        byte[] bytes = name.getBytes(UTF_8);
        int offset = file.size();
        shorts(file, LOCAL, LOCAL >> 16, 20, UTF_8_NAMES, DEFLATED, 0, 0);
        ints(file, crc, deflated.length, size);
        shorts(file, bytes.length, 0);
        file.writeBytes(bytes);
        file.writeBytes(deflated);
        shorts(directory, CENTRAL, CENTRAL >> 16, 20, 20, UTF_8_NAMES, DEFLATED, 0, 0);
        ints(directory, crc, deflated.length, size);
        shorts(directory, bytes.length, 0, 0, 0, 0, 0, 0);
        ints(directory, offset);
        directory.writeBytes(bytes);
        entries++;
    }

    private byte[] finished() {
        int offset = file.size();
        file.writeBytes(directory.toByteArray());
        shorts(file, END, END >> 16, 0, 0, entries, entries);
        ints(file, directory.size(), offset);
        shorts(file, 0);
        return file.toByteArray();
    }

    /** Writes the lower halves of numbers. */
    private static void shorts(ByteArrayOutputStream out, int... numbers) {
        for (int number : numbers) {
            out.write(number);
            out.write(number >> 8);
        }
    }

    private static void ints(ByteArrayOutputStream out, long... numbers) {
        for (long number : numbers) {
            shorts(out, (int) number, (int) (number >> 16));
        }
    }
}
