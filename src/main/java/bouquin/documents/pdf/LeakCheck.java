package bouquin.documents.pdf;

import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Proves of a whole set of previews, before anybody sees it, that it shows no hidden page: that every page has its image, and a
 * hidden one only of destroyed pixels; that names can't be guessed; that files hold pixels only, and no other image lies beside. That the pixels are destroyed is measured where each is made, see {@link Destroyed#detail}.
 */
final class LeakCheck {
    private static final int HIDDEN_WIDTH_MAX = 480;

    private LeakCheck() {}

    /** @throws IllegalStateException which keeps the previews from being shown: a leak is our fault, never the file's */
    static Previews passed(Previews previews, Path folder, int pages) {
        Set<Integer> free = Set.copyOf(previews.free());
        Set<Integer> seen = new TreeSet<>();
        for (PreviewImage image : previews.images()) {
            require(image.hidden() || free.contains(image.page()), image, "shows a hidden page");
            require(!image.hidden() || image.width() <= HIDDEN_WIDTH_MAX, image, "is too wide");
            require(image.file().matches("[0-9a-f]{32}[.](jpg|webp)"), image, "can be guessed");
            seen.add(image.page());
        }
        if (seen.size() != pages) throw new IllegalStateException(pages - seen.size() + " pages have no preview");
        try {
            removeOthers(previews, folder);
            requireBare(previews, folder);
        } catch (IOException unreadable) {
            throw new IllegalStateException("previews that can't be checked", unreadable);
        }
        return previews;
    }

    /** What a worker that was lost had already drawn. */
    private static void removeOthers(Previews previews, Path folder) throws IOException {
        Set<String> known = previews.images().stream().map(PreviewImage::file).collect(Collectors.toSet());
        if (known.size() != previews.images().size()) throw new IllegalStateException("two previews share a file");
        try (DirectoryStream<Path> images = Files.newDirectoryStream(folder, "*.{jpg,jpeg,webp,png}")) {
            for (Path image : images) if (!known.contains(image.getFileName().toString())) Files.delete(image);
        }
    }

    private static void requireBare(Previews previews, Path folder) throws IOException {
        for (PreviewImage image : previews.images())
            require(BareImage.is(folder.resolve(image.file())), image, "holds more than pixels");
    }

    private static void require(boolean holds, PreviewImage image, String fault) {
        if (!holds) throw new IllegalStateException("a preview " + fault + ": " + image);
    }
}
