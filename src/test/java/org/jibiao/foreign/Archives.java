package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives taken apart and put together again, for tests that change what is in them. */
final class Archives {
    private Archives() {}

    /** The parts of an archive by their names, in their order, as far as it can be read; none of a file that is no archive. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(1 << 20));
            }
        } catch (IOException | IllegalArgumentException e) {
            // It is damaged from here on.
            return parts;
        }
        return parts;
    }

    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The archive with the text of one part changed; throws when it has no such part, or the change does nothing. */
    static byte[] changed(byte[] file, String name, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(file);
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no " + name + " in " + parts.keySet());
        }
        String before = new String(content, UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing was changed in " + name);
        }
        parts.put(name, after.getBytes(UTF_8));
        return of(parts);
    }
}
