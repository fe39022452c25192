package org.jibiao.page.machine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts tables together to a TrueType file with right checksums (OpenType specification, "Table Directory"). */
final class SfntAssembly {
    private static final int TRUETYPE = 0x00010000;
    private static final int SUM_OF_FILE = 0xB1B0AFBA;

    /** Where the table {@code head} keeps the checksum of the whole file. */
    private static final int ADJUSTMENT = 8;

    private SfntAssembly() {}

    /** A TrueType file with these tables; {@code head} is one of them. */
    static byte[] of(SortedMap<String, byte[]> tables) {
        SortedMap<String, byte[]> content = new TreeMap<>(tables);
        content.computeIfPresent("head", (tag, head) -> withAdjustment(head, 0));
        int length = 12 + 16 * content.size();
        for (byte[] table : content.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(content.size());
        file.putInt(TRUETYPE)
                .putShort((short) content.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (content.size() - power)));
        int offset = 12 + 16 * content.size();
        int head = 0;
        for (var table : content.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(sum(table.getValue()))
                    .putInt(offset)
                    .putInt(table.getValue().length);
            file.put(offset, table.getValue());
            head = "head".equals(table.getKey()) ? offset : head;
            offset += padded(table.getValue().length);
        }
        return file.putInt(head + ADJUSTMENT, SUM_OF_FILE - sum(file.array())).array();
    }

    private static byte[] withAdjustment(byte[] head, int adjustment) {
        return ByteBuffer.wrap(head.clone()).putInt(ADJUSTMENT, adjustment).array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    /** The sum of all 32-bit numbers, the last one filled up with zeros. */
    private static int sum(byte[] content) {
        ByteBuffer numbers = ByteBuffer.wrap(content);
        int sum = 0;
        while (numbers.remaining() >= 4) {
            sum += numbers.getInt();
        }
        for (int shift = 24; numbers.hasRemaining(); shift -= 8) {
            sum += Byte.toUnsignedInt(numbers.get()) << shift;
        }
        return sum;
    }
}
