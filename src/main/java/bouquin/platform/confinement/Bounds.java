package bouquin.platform.confinement;

import java.nio.file.Path;
import java.util.List;

/**
 * What one process may see and use.
 *
 * @param room an existing folder, absolute and without links: the only place where it may write, under the same path
 * @param readable files and folders that it may read besides the system's programs, libraries and fonts; those that don't
 *     exist are left out
 * @param fileBytesMax largest file that it may write
 * @param memoryBytesMax address space of each of its processes, or 0 for no limit
 * @param mortal it ends when the <em>thread</em> that started it does, also when that is because the server was killed
 */
public record Bounds(Path room, List<Path> readable, long fileBytesMax, long memoryBytesMax, boolean mortal) {
    public Bounds {
        readable = List.copyOf(readable);
        if (!room.isAbsolute()) throw new IllegalArgumentException("a room by its absolute path: " + room);
        if (fileBytesMax < 1 || memoryBytesMax < 0) throw new IllegalArgumentException("limits of less than nothing");
    }
}
