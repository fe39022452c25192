package org.jibiao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A disk with the troubles of real ones, which no test can wait for: the words are those of Linux and of a Chinese Windows. */
public final class TroubledDisk {
    private final Disk disk;

    private TroubledDisk(Disk disk) {
        this.disk = disk;
    }

    /** Files are written whole or not at all on this disk. */
    public AtomicFile file() {
        return new AtomicFile(disk);
    }

    /** How long was waited, wait by wait. */
    List<Duration> waits() {
        return disk.waits;
    }

    /** A disk on which every file that exists is held by another program for a number of tries. */
    public static TroubledDisk holding(int tries) {
        return new TroubledDisk(new Disk() {
            private int left = tries;

            @Override
            public void move(Path from, Path to) throws IOException {
                if (left > 0) {
                    left--;
                    throw new FileSystemException(from.toString(), to.toString(), "另一个程序正在使用此文件，进程无法访问。");
                }
                super.move(from, to);
            }
        });
    }

    /** A disk that has room for a number of bytes in each file. */
    public static TroubledDisk full(long bytes) {
        return new TroubledDisk(new Disk() {
            @Override
            public void make(Path fresh, AtomicFile.Content content) throws IOException {
                try (OutputStream out = Files.newOutputStream(fresh)) {
                    content.writeTo(new LittleRoom(out, bytes));
                }
            }
        });
    }

    /** A disk that refuses every new file with some words of a system. */
    public static TroubledDisk refusing(String words) {
        return new TroubledDisk(new Disk() {
            @Override
            public void make(Path fresh, AtomicFile.Content content) throws IOException {
                throw new FileSystemException(fresh.toString(), null, words);
            }
        });
    }

    private static class Disk implements AtomicFile.Disk {
        private final List<Duration> waits = new ArrayList<>();

        @Override
        public void make(Path fresh, AtomicFile.Content content) throws IOException {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                content.writeTo(out);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void pause(Duration duration) {
            waits.add(duration);
        }
    }

    private static final class LittleRoom extends OutputStream {
        private final OutputStream out;
        private long room;

        LittleRoom(OutputStream out, long room) {
            this.out = out;
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            if (room == 0) {
                throw new IOException("No space left on device");
            }
            room--;
            out.write(octet);
        }
    }
}
