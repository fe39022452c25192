package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way to damage a file. Each is done so often as is asked, at places that a random number tells. */
enum Damage {
    /** Some of its bytes are others. */
    FLIPPED {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            byte[] damaged = file.clone();
            for (int i = 0; i < 4 && damaged.length > 0; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            return damaged;
        }
    },
    /** Its end is missing. */
    CUT {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    /** A piece from its middle is missing. */
    HOLED {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length + 1);
            int to = Math.min(file.length, from + random.nextInt(2000));
            return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        }
    },
    /** A piece of another file stands in its middle, or at its end. */
    SPLICED {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            int at = random.nextInt(file.length + 1);
            int from = random.nextInt(other.length + 1);
            int to = Math.min(other.length, from + random.nextInt(4000));
            int after = random.nextBoolean() ? at : Math.min(file.length, at + to - from);
            return joined(
                    Arrays.copyOf(file, at),
                    Arrays.copyOfRange(other, from, to),
                    Arrays.copyOfRange(file, after, file.length));
        }
    },
    /** A piece of it stands in it twice. */
    REPEATED {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            return SPLICED.once(file, file, random);
        }
    },
    /** A sector, as old Word and Excel files are made of, is blank, stands elsewhere, or is said to be followed by another. */
    SECTORS {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            int sectors = file.length / SECTOR;
            if (sectors == 0) {
                return file;
            }
            byte[] damaged = file.clone();
            int sector = random.nextInt(sectors) * SECTOR;
            switch (random.nextInt(3)) {
                case 0 -> Arrays.fill(damaged, sector, sector + SECTOR, (byte) (random.nextBoolean() ? 0 : 0xff));
                case 1 -> System.arraycopy(file, random.nextInt(sectors) * SECTOR, damaged, sector, SECTOR);
                default -> {
                    int number = random.nextBoolean() ? random.nextInt(sectors) : -random.nextInt(6);
                    ByteBuffer.wrap(damaged)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putInt(sector + 4 * random.nextInt(SECTOR / 4), number);
                }
            }
            return damaged;
        }
    },
    /** In one of its parts an element, an attribute or a text is another, twice there, or missing; a file that is no archive is {@link #OBJECTS}. */
    MARKUP {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            Map<String, byte[]> parts = Archives.parts(file);
            if (parts.isEmpty()) {
                return OBJECTS.once(file, other, random);
            }
            String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            String markup = new String(parts.get(name), UTF_8);
            parts.put(name, changed(markup, MARKUP_PIECE, random).getBytes(UTF_8));
            return Archives.of(parts);
        }
    },
    /** A part of the archive is missing, or another has its content. */
    PARTS {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            Map<String, byte[]> parts = Archives.parts(file);
            if (parts.isEmpty()) {
                return SECTORS.once(file, other, random);
            }
            List<String> names = List.copyOf(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextBoolean()) {
                parts.remove(name);
            } else {
                parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            }
            return Archives.of(parts);
        }
    },
    /** A number, a name or a keyword of a PDF, as of any text, is another, twice there, or missing. */
    OBJECTS {
        @Override
        byte[] once(byte[] file, byte[] other, Random random) {
            return changed(new String(file, ISO_8859_1), OBJECT_PIECE, random).getBytes(ISO_8859_1);
        }
    };

    private static final int SECTOR = 512;

    /** An element's tag, the value of an attribute, or a text. */
    private static final Pattern MARKUP_PIECE = Pattern.compile("</?[A-Za-z][^<>]*>|\"[^\"<>]*\"|(?<=>)[^<>]+");

    private static final Pattern OBJECT_PIECE =
            Pattern.compile("\\d+ \\d+ R|/[A-Za-z]+|\\b\\d+\\b|endobj|endstream|stream|xref|trailer|<<|>>|\\[|\\]");

    private static final List<String> ODD = List.of(
            "",
            "0",
            "-1",
            "1",
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "1e999",
            "NaN",
            "\"\"",
            "\"-1\"",
            "\"1048576\"",
            "\"2147483647\"",
            "\"A1:XFD1048576\"",
            "1 0 R",
            "2 0 R",
            "3 0 R",
            "[",
            "<<",
            ">>",
            "<w:tbl>",
            "</w:tc>",
            "<a>",
            "&#0;",
            "&x;",
            "null",
            "/Kids",
            "/Parent",
            "/Type",
            "\u0000");

    /**
     * A damaged copy of a file.
     *
     * @param other a file of which pieces may get into it
     */
    byte[] done(byte[] file, byte[] other, int times, long seed) {
        Random random = new Random(seed);
        byte[] damaged = file;
        for (int i = 0; i < times; i++) {
            damaged = once(damaged, other, random);
        }
        return damaged;
    }

    abstract byte[] once(byte[] file, byte[] other, Random random);

    private static String changed(String text, Pattern pieces, Random random) {
        List<MatchResult> found = pieces.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult piece = found.get(random.nextInt(found.size()));
        MatchResult another = found.get(random.nextInt(found.size()));
        String replacement = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> piece.group().repeat(2);
            case 2 -> another.group();
            default -> ODD.get(random.nextInt(ODD.size()));
        };
        return text.substring(0, piece.start()) + replacement + text.substring(piece.end());
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        try {
            for (byte[] piece : pieces) {
                joined.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return joined.toByteArray();
    }
}
