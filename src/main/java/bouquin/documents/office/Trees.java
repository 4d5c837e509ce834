package bouquin.documents.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. Links in them are not followed. */
final class Trees {
    private Trees() {}

    static void copy(Path from, Path to) throws IOException {
        for (Path path : inOrder(from)) Files.copy(path, to.resolve(from.relativize(path)));
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        List<Path> leavesFirst =
                inOrder(tree).stream().sorted(Comparator.reverseOrder()).toList();
        for (Path path : leavesFirst) Files.deleteIfExists(path);
    }

    private static List<Path> inOrder(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.toList();
        }
    }
}
