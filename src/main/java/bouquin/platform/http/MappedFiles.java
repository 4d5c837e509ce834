package bouquin.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Files that are sent again and again, mapped into memory. Only for files that are never changed nor cut under their name: whoever
 * shortens a mapped file makes its readers fault. A file that is deleted stays readable until it is forgotten here.
 */
final class MappedFiles {
    /** Of addresses, not of memory: the pages belong to the system's cache. */
    private static final long BYTES_MAX = 8L << 30;

    private static final long WINDOW_BYTES = 256L << 20;

    private final Cache<Window, MappedByteBuffer> windows = Caffeine.newBuilder()
            .maximumWeight(BYTES_MAX >> 10)
            .weigher((Window window, MappedByteBuffer bytes) -> 1 + (bytes.capacity() >> 10))
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private record Window(Path file, long number) {}

    /** The first bytes of a piece, up to the end of a window: a buffer of its own on shared memory. */
    ByteBuffer read(Piece.OfFile piece) throws IOException {
        Window window = new Window(piece.file(), piece.from() / WINDOW_BYTES);
        int from = (int) (piece.from() % WINDOW_BYTES);
        try {
            MappedByteBuffer bytes = windows.get(window, MappedFiles::map);
            int length = (int) Math.min(piece.length(), bytes.capacity() - (long) from);
            if (length <= 0) throw new EOFException(piece.file() + " became shorter");
            return bytes.slice(from, length);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static MappedByteBuffer map(Window window) {
        try (FileChannel file = FileChannel.open(window.file())) {
            long from = window.number() * WINDOW_BYTES;
            long length = Math.max(0, Math.min(WINDOW_BYTES, file.size() - from));
            return file.map(FileChannel.MapMode.READ_ONLY, from, length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
