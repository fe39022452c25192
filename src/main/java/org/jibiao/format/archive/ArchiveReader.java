package org.jibiao.format.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.text.Texts;

/**
 * Takes entries out of a ZIP archive that lies in memory. An archive that was made to fill the memory (a few kilobytes can unpack to
 * gigabytes) is given up in time. Safe for use by several threads.
 */
public final class ArchiveReader {
    /** What every ZIP archive with something in it begins with. */
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    /** What all entries may unpack to, wanted or not: passing over an entry unpacks it, too. A document full of pictures has less. */
    private static final long MOST_UNPACKED = 256L << 20;

    /** What the wanted entries may unpack to. All of the longest form is a hundredth of this. */
    private static final long MOST_KEPT = 32L << 20;

    private static final int MOST_ENTRIES = 10_000;

    private final Texts texts = new Texts(ArchiveReader.class);

    /** Whether a file begins as a ZIP archive does. */
    public static boolean isArchive(byte[] content) {
        return content.length > BEGINNING.length
                && Arrays.equals(content, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /**
     * The entries of certain names, in the archive's order; of several with the same name the first.
     *
     * @param wanted the names of the entries to take out
     * @throws UnreadableFileException when the archive is damaged, or unpacks to more than any form does; the message says so
     */
    public Map<String, byte[]> entries(byte[] archive, Predicate<String> wanted) throws UnreadableFileException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            return new Unpacking(zip, wanted).entries();
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // A name that is no UTF-8 is an IllegalArgumentException on some versions of Java.
            throw new UnreadableFileException(texts.get("archive.damaged"), e);
        }
    }

    /**
     * The same, of an archive that may be damaged: what can be had before the damage. A look for recognising a file, which is then
     * read with {@link #entries}.
     */
    public Map<String, byte[]> intactEntries(byte[] archive, Predicate<String> wanted) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            Unpacking unpacking = new Unpacking(zip, wanted);
            try {
                return unpacking.entries();
            } catch (IOException | IllegalArgumentException e) {
                return unpacking.entries;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be closed", e);
        }
    }

    private final class Unpacking {
        private final ZipInputStream zip;
        private final Predicate<String> wanted;
        private final Map<String, byte[]> entries = new LinkedHashMap<>();
        private final byte[] buffer = new byte[1 << 14];
        private long unpacked;
        private long kept;

        Unpacking(ZipInputStream zip, Predicate<String> wanted) {
            this.zip = zip;
            this.wanted = wanted;
        }

        Map<String, byte[]> entries() throws IOException {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new UnreadableFileException(texts.get("archive.large"));
                }
                if (wanted.test(entry.getName()) && !entries.containsKey(entry.getName())) {
                    entries.put(entry.getName(), content());
                } else {
                    passOver();
                }
            }
            return entries;
        }

        private byte[] content() throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int read = next(); read >= 0; read = next()) {
                kept += read;
                if (kept > MOST_KEPT) {
                    throw new UnreadableFileException(texts.get("archive.large"));
                }
                content.write(buffer, 0, read);
            }
            return content.toByteArray();
        }

        private void passOver() throws IOException {
            int read = next();
            while (read >= 0) {
                read = next();
            }
        }

        private int next() throws IOException {
            int read = zip.read(buffer);
            unpacked += Math.max(read, 0);
            if (unpacked > MOST_UNPACKED) {
                throw new UnreadableFileException(texts.get("archive.large"));
            }
            return read;
        }
    }
}
