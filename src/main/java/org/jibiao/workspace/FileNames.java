package org.jibiao.workspace;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the files of one run, such that Windows, Linux and macOS all take them and no two files of the run get the same. Used
 * by one thread.
 */
final class FileNames {
    /** Linux allows 255 bytes; this leaves room for a number and an extension. */
    private static final int LONGEST = 220;

    /** Names that Windows keeps for devices, whatever follows the first dot. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Set<String> given = new HashSet<>();

    /**
     * Names that are free in this run for all files of one form: the wanted name, cleaned, with {@code  (2)}, {@code  (3)} … where
     * it was given before, and each of the endings.
     *
     * @param wanted the name without its ending
     * @param endings all different: {@code .pdf}, {@code .xlsx}
     */
    List<String> next(String wanted, List<String> endings) {
        String clean = clean(wanted);
        for (int number = 1; ; number++) {
            String name = number == 1 ? clean : clean + " (" + number + ")";
            List<String> files = endings.stream().map(ending -> name + ending).toList();
            if (files.stream().map(FileNames::asWindowsReadsIt).noneMatch(given::contains)) {
                files.stream().map(FileNames::asWindowsReadsIt).forEach(given::add);
                return files;
            }
        }
    }

    /** Windows and macOS take A and a for the same. */
    private static String asWindowsReadsIt(String file) {
        return file.toLowerCase(Locale.ROOT);
    }

    /** A text as a file name: what some system forbids is replaced by its full-width twin or a space, and a long one is cut. */
    static String clean(String wanted) {
        StringBuilder clean = new StringBuilder();
        int bytes = 0;
        for (int codePoint :
                Normalizer.normalize(wanted, Normalizer.Form.NFC).codePoints().toArray()) {
            String allowed = Character.toString(allowed(codePoint));
            bytes += allowed.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            clean.append(allowed);
        }
        String name = clean.toString().replaceAll("\\s+", " ").strip().replaceAll("[. ]+$", "");
        String beforeDot = name.replaceAll("\\..*$", "").toLowerCase(Locale.ROOT);
        boolean device = DEVICES.contains(beforeDot) || beforeDot.matches("(com|lpt)[0-9¹²³]");
        return name.isEmpty() || device ? "_" + name : name;
    }

    private static int allowed(int codePoint) {
        if (Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE) {
            return ' ';
        }
        return switch (codePoint) {
            case '<' -> '＜';
            case '>' -> '＞';
            case ':' -> '：';
            case '"' -> '”';
            case '/' -> '／';
            case '\\' -> '＼';
            case '|' -> '｜';
            case '?' -> '？';
            case '*' -> '＊';
            default -> codePoint;
        };
    }
}
