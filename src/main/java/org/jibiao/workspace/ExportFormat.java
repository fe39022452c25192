package org.jibiao.workspace;

/**
 * A format that forms can be exported to.
 *
 * @param id its name in commands: {@code pdf}
 * @param extension the extension of its files, without a dot
 * @param name its name for a person: Word
 * @param purpose in one line, what it is good for; empty when there is nothing to say
 */
public record ExportFormat(String id, String extension, String name, String purpose) {}
