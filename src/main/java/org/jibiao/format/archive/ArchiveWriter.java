package org.jibiao.format.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP archive, entry by entry. Without the time of day: the same content always gives the same file. Used by one thread.
 */
public final class ArchiveWriter {
    /** The earliest time that ZIP knows, as the time of every entry. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Begins an archive. */
    public ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(new LeftOpen(out), StandardCharsets.UTF_8);
    }

    /** Adds an entry of bytes. */
    public void add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** Adds an entry of XML in UTF-8. */
    public void add(String name, MarkupContent content) throws IOException {
        begin(name);
        Markup markup = new Markup(zip);
        content.writeTo(markup);
        markup.finish();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
    }

    /** Ends the archive. The stream below stays open. */
    public void finish() throws IOException {
        // Closing gives the compressor's memory back at once, which lies outside the heap.
        zip.close();
    }

    /** A stream that whoever opened it closes. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** What an entry of XML holds. */
    @FunctionalInterface
    public interface MarkupContent {
        void writeTo(Markup markup) throws IOException;
    }
}
