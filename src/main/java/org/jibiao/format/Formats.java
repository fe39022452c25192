package org.jibiao.format;

import java.util.List;
import java.util.Optional;

/**
 * The one list of file formats. A new format is a line where this list is made, in {@code FileFormats}.
 *
 * @param readers in the order in which a file's content is shown to them, the surest first
 * @param writers in the order in which they are offered
 */
public record Formats(List<FormReader> readers, List<FormWriter> writers) {
    public Formats {
        readers = List.copyOf(readers);
        writers = List.copyOf(writers);
    }

    /** The first reader that recognises a file's content. */
    public Optional<FormReader> readerOf(byte[] content) {
        return readers.stream().filter(reader -> reader.recognises(content)).findFirst();
    }

    /** The writer of a format: {@code pdf}. */
    public Optional<FormWriter> writer(String id) {
        return writers.stream().filter(writer -> writer.id().equals(id)).findFirst();
    }

    /** The names of the formats that can be written, as {@link FormWriter#id}. */
    public List<String> writable() {
        return writers.stream().map(FormWriter::id).toList();
    }
}
