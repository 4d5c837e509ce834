package bouquin.uploads;

import bouquin.kernel.Rejected;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files that uploads are written to; each has one writer at a time, among all servers on one disk. */
@ApplicationScoped
class Parts {
    static final String AREA = "uploads";

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Inject
    Storage storage;

    /**
     * The file, for this writer alone, until it is closed.
     *
     * @throws Rejected LOCKED {@code uploads.busy} when somebody writes to it; GONE when there is no such file
     */
    PartFile take(String key) throws IOException {
        if (!taken.add(key)) throw busy();
        try {
            return new PartFile(open(key), () -> taken.remove(key));
        } catch (IOException | RuntimeException failed) {
            taken.remove(key);
            throw failed;
        }
    }

    private FileChannel open(String key) throws IOException {
        try {
            FileChannel channel =
                    FileChannel.open(storage.path(key), StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return channel;
            channel.close();
            throw busy();
        } catch (NoSuchFileException gone) {
            throw Rejected.of(Rejected.Kind.GONE, "uploads.expired");
        }
    }

    private static Rejected busy() {
        return Rejected.of(Rejected.Kind.LOCKED, "uploads.busy");
    }
}
