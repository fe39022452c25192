package org.jibiao.foreign;

/** A file and what to call it. */
@SuppressWarnings("ArrayRecordComponent") // files of tests are never compared
record NamedFile(String name, byte[] content) {
    @Override
    public String toString() {
        return name;
    }
}
