package org.jibiao.format.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens the files in which Office kept its documents until 2003, and WPS does today ([MS-CFB]). */
public final class OleFile {
    /** The files are made of these. */
    private static final int SECTOR = 512;

    private OleFile() {}

    /**
     * Opens a file, in memory. WPS leaves the last sector of some files short, and a reader then misses it.
     *
     * @throws IOException when it is damaged
     */
    public static POIFSFileSystem open(byte[] content) throws IOException {
        int whole = Math.ceilDiv(content.length, SECTOR) * SECTOR;
        return new POIFSFileSystem(new ByteArrayInputStream(Arrays.copyOf(content, whole)));
    }
}
