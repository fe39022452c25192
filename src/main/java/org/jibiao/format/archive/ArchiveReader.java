package org.jibiao.format.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
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

    /** What tells the kind of a file is a few kilobytes. */
    private static final int MOST_LOOKED_AT = 1 << 20;

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

    /**
     * Passes the wanted entries one after another, in the archive's order, without keeping them: for entries that are too large to be
     * kept.
     *
     * @throws UnreadableFileException as {@link #entries}
     * @throws IOException what the passenger throws
     */
    public void pass(byte[] archive, Predicate<String> wanted, Passenger passenger) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            new Unpacking(zip, wanted).pass(passenger);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnreadableFileException(texts.get("archive.damaged"), e);
        }
    }

    /** The first entry of a name, also when the archive is damaged after it; the rest is not looked at. */
    public static Optional<byte[]> first(byte[] archive, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            byte[] buffer = new byte[1 << 14];
            long unpacked = 0;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    return Optional.empty();
                }
                if (entry.getName().equals(name)) {
                    return Optional.of(zip.readNBytes(MOST_LOOKED_AT));
                }
                // Going on to the next entry would unpack this one, however large it is.
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes the entries that {@link #pass} passes. */
    @FunctionalInterface
    public interface Passenger {
        /**
         * Reads an entry, or as much of it as it likes.
         *
         * @param content the unpacked bytes; need not be closed
         */
        void take(String name, InputStream content) throws IOException;
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

        void pass(Passenger passenger) throws IOException {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new UnreadableFileException(texts.get("archive.large"));
                }
                if (wanted.test(entry.getName())) {
                    passenger.take(entry.getName(), new Counted());
                }
                passOver();
            }
        }

        /** What is left of the entry, counted as it is unpacked. */
        private final class Counted extends InputStream {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                int read = read(one, 0, 1);
                return read < 0 ? read : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return counted(zip.read(bytes, from, length));
            }
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
            return counted(zip.read(buffer));
        }

        private int counted(int read) throws UnreadableFileException {
            unpacked += Math.max(read, 0);
            if (unpacked > MOST_UNPACKED) {
                throw new UnreadableFileException(texts.get("archive.large"));
            }
            return read;
        }
    }
}
