package bouquin.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one folder where a worker may write. Files are copied in, never linked, so that no worker can change an original.
 * What lies in it may be the work of a hostile file: only plain files with plain names are taken out, each is looked
 * at once the worker can't reach it any more, and folders are not entered while the worker lives.
 */
final class WorkerRoom {
    /** For the worker's temporary files and its list of fonts; the only folder that belongs here. */
    static final String TEMPORARY = "tmp";

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

    private final Path folder;

    private WorkerRoom(Path folder) {
        this.folder = folder;
    }

    /** @param worker the worker's own folder, which it does not see */
    static WorkerRoom in(Path worker) throws IOException {
        Path room = Files.createDirectory(worker.resolve("room"));
        Files.createDirectory(room.resolve(TEMPORARY));
        return new WorkerRoom(room);
    }

    Path folder() {
        return folder;
    }

    Path temporary() {
        return folder.resolve(TEMPORARY);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void bring(Path file, String name) throws IOException {
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    /** Moves whatever the worker made to another folder, over what is there. */
    void takeOut(Path target) throws IOException {
        for (Path made : content())
            if (PLAIN.matcher(made.getFileName().toString()).matches()) move(made, target);
    }

    /** @throws IOException when there is no plain file of that name */
    void takeOut(String name, Path target) throws IOException {
        Files.move(folder.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        if (keepPlain(target)) return;
        throw new IOException("the worker left no plain file as " + name);
    }

    private static void move(Path made, Path target) throws IOException {
        if (Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) return;
        Path moved = target.resolve(made.getFileName());
        Files.move(made, moved, StandardCopyOption.REPLACE_EXISTING);
        keepPlain(moved);
    }

    private static boolean keepPlain(Path moved) throws IOException {
        boolean plain = Files.isRegularFile(moved, LinkOption.NOFOLLOW_LINKS);
        if (!plain) Files.deleteIfExists(moved);
        return plain;
    }

    /** @return false when something is left that does not belong here: this worker should see no other file */
    boolean clear() {
        try {
            for (Path left : content()) if (!Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)) Files.delete(left);
            return content().isEmpty();
        } catch (IOException | UncheckedIOException odd) {
            return false;
        }
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !path.equals(temporary())).toList();
        }
    }
}
