package org.jibiao.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The size of a file, or of several.
 *
 * @param bytes not negative
 */
public record FileSize(long bytes) {
    private static final int THOUSAND = 1024;

    public FileSize plus(FileSize other) {
        return new FileSize(bytes + other.bytes);
    }

    /** As file managers print it, rounded up so that nothing is without size: {@code 1 KB}, {@code 348 KB}, {@code 12.3 MB}. */
    public String print() {
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(THOUSAND), 0, RoundingMode.CEILING);
        if (kilobytes.intValue() < THOUSAND) {
            return kilobytes + " KB";
        }
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(THOUSAND * THOUSAND), 1, RoundingMode.CEILING)
                + " MB";
    }
}
