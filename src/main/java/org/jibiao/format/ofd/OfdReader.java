package org.jibiao.format.ofd;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.sheet.Reading;

/**
 * Reads OFD files that {@link OfdWriter} wrote, from the form that they carry. Whoever signed or annotated the file in another
 * program has left that alone; when the pages say something else by now, the reading has a remark. OFD files of other programs are
 * not recognised.
 */
public final class OfdReader implements FormReader {
    /** Whether an entry is the form, wherever another program may have put it. */
    private static final Predicate<String> FORM = name -> name.endsWith("/" + CarriedForm.NAME);

    private final CarriedForm carried;
    private final ArchiveReader archives = new ArchiveReader();

    /**
     * Makes the reader.
     *
     * @param carried reads the form that rides along
     */
    public OfdReader(CarriedForm carried) {
        this.carried = carried;
    }

    @Override
    public String id() {
        return "ofd";
    }

    @Override
    public boolean recognises(byte[] content) {
        if (!ArchiveReader.isArchive(content)) {
            return false;
        }
        Map<String, byte[]> entries = archives.intactEntries(content, FORM.or(OfdNames.ENTRY::equals));
        return entries.containsKey(OfdNames.ENTRY) && entries.keySet().stream().anyMatch(FORM);
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        Map<String, byte[]> entries = archives.entries(content, FORM.or(name -> name.endsWith(".xml")));
        byte[] form = entries.entrySet().stream()
                .filter(entry -> FORM.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file that was recognised"));
        Reading reading = carried.read(form, ShownText.digest(entries), ShownText.in(entries));
        return List.of(() -> reading);
    }
}
