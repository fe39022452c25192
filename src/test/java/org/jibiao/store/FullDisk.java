package org.jibiao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that is full when a test says so, below the real database: {@code no space left} on every write. */
public final class FullDisk extends FilePathWrapper {
    // H2 makes its paths by itself, so what they share cannot be handed to them.
    private static final AtomicBoolean FULL = new AtomicBoolean();

    /** A store on such a disk. */
    public static DraftStore open(Path folder) {
        FilePath.register(new FullDisk());
        return DraftStore.open(new DraftDatabase(folder, "fulldisk:", DraftDatabase.Schema.PRESENT), Clock.systemUTC());
    }

    public static void isFull(boolean full) {
        FULL.set(full);
    }

    @Override
    public String getScheme() {
        return "fulldisk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel channel;

        Channel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (FULL.get()) {
                throw new IOException("No space left on device");
            }
            return channel.write(source, position);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
