package bouquin.platform.storage;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files below the data folder. A file appears under its key only when it is whole and on the disk (written aside,
 * synced, renamed), so a crash leaves at most a nameless part that nobody refers to.
 */
@ApplicationScoped
public class Storage implements Configured {
    private static final Pattern AREA = Pattern.compile("[a-z]+");
    private static final Pattern KEY = Pattern.compile("[a-z]+/[0-9a-z]{2}/[0-9a-z]{26}(/[a-z0-9.-]+)?");
    private static final int BUFFER = 1 << 16;

    private Path root;

    @Override
    public void configure(Settings settings) {
        root = settings.home().resolve("storage");
        try {
            Files.createDirectories(root.resolve("incoming"));
        } catch (IOException refused) {
            throw new UncheckedIOException("The data folder can't be written: " + root, refused);
        }
    }

    /**
     * Streams a file in.
     *
     * @param area first part of the key, lower-case letters, e.g. "quarantine"
     * @param bytesMax the most it may hold
     * @throws Rejected TOO_LARGE {@code storage.tooLarge} with the limit in bytes; nothing is kept then
     * @throws IOException when the sender or the disk breaks off; nothing is kept then
     */
    public StoredFile receive(String area, InputStream in, long bytesMax) throws IOException {
        if (!AREA.matcher(area).matches()) throw new IllegalArgumentException(area);
        String id = Id.next();
        Path incoming = root.resolve("incoming").resolve(id);
        try {
            MessageDigest digest = sha256();
            long bytes = copy(in, incoming, digest, bytesMax);
            String key = area + "/" + id.substring(24) + "/" + id;
            publish(incoming, path(key));
            return new StoredFile(key, bytes, HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** Moves a finished file or a whole folder that was made in {@link #workspace()} under a new key. */
    public String adopt(String area, Path made) throws IOException {
        if (!AREA.matcher(area).matches()) throw new IllegalArgumentException(area);
        String id = Id.next();
        String key = area + "/" + id.substring(24) + "/" + id;
        publish(made, path(key));
        return key;
    }

    /** The same for one file, which is hashed on the way. */
    public StoredFile adoptFile(String area, Path made) throws IOException {
        String sha256 = hash(made);
        long bytes = Files.size(made);
        return new StoredFile(adopt(area, made), bytes, sha256);
    }

    /** A new empty file that its owner will fill bit by bit; who reads it must know how much of it counts. */
    public String begin(String area) throws IOException {
        Path folder = workspace();
        try {
            return adopt(area, Files.createFile(folder.resolve("part")));
        } finally {
            deleteTree(folder);
        }
    }

    /** A new empty folder on the same disk, for work in progress; whoever asks deletes it. */
    public Path workspace() throws IOException {
        return Files.createDirectories(root.resolve("work").resolve(Id.next()));
    }

    /** Where a key's file lies on this machine's disk. */
    public Path path(String key) {
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException(key);
        return root.resolve(key);
    }

    public boolean exists(String key) {
        return Files.exists(path(key));
    }

    /** Removes a file or folder; it may be gone already. */
    public void delete(String key) throws IOException {
        deleteTree(path(key));
    }

    /** What stands in an area and was last written before then, so that its owner can tell what nobody refers to. */
    public List<String> keysBefore(String area, Instant time) throws IOException {
        Path folder = root.resolve(area);
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.filter(path -> path.getNameCount() == folder.getNameCount() + 2)
                    .filter(path -> isBefore(path, time))
                    .map(path -> root.relativize(path).toString())
                    .toList();
        }
    }

    /** Removes what a crash left half-done: parts of files and folders for work, last written before then. */
    public void sweep(Instant time) throws IOException {
        for (String area : List.of("incoming", "work")) {
            Path folder = Files.createDirectories(root.resolve(area));
            try (Stream<Path> paths = Files.list(folder)) {
                for (Path path : paths.filter(left -> isBefore(left, time)).toList()) deleteTree(path);
            }
        }
    }

    private static boolean isBefore(Path path, Instant time) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(time);
        } catch (IOException goneAlready) {
            return false;
        }
    }

    public static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) Files.deleteIfExists(path);
        } catch (NoSuchFileException goneAlready) {
            deleteTree(tree);
        }
    }

    private static long copy(InputStream in, Path target, MessageDigest digest, long bytesMax) throws IOException {
        long bytes = 0;
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                bytes += read;
                if (bytes > bytesMax) throw Rejected.of(Rejected.Kind.TOO_LARGE, "storage.tooLarge", bytesMax);
                digest.update(buffer, 0, read);
                for (ByteBuffer part = ByteBuffer.wrap(buffer, 0, read); part.hasRemaining(); ) out.write(part);
            }
        }
        return bytes;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = in.read(buffer)) >= 0; ) digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void publish(Path made, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (Stream<Path> parts = Files.walk(made)) {
            for (Path part : parts.toList()) force(part);
        }
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent());
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
