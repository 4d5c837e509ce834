package bouquin.documents.pdf;

import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.platform.confinement.Bounds;
import bouquin.platform.confinement.Confinement;
import bouquin.platform.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * WebP beside JPEG, for browsers that take it: the same pixels in fewer bytes. Made by {@code cwebp} where it is installed,
 * confined to a folder with nothing but them; without it, or without time, JPEG stands alone.
 */
final class Webp {
    private static final long FILE_BYTES_MAX = 16L << 20;
    private static final String ALL =
            "for jpeg; do cwebp -quiet -q 75 -m 4 -metadata none \"$jpeg\" -o \"${jpeg%.jpg}.webp\" || exit 1; done";

    private static final boolean INSTALLED = isInstalled();

    private Webp() {}

    static boolean installed() {
        return INSTALLED;
    }

    /** The same previews, with a second file for each image that becomes smaller; free pages first. */
    static Previews beside(Previews previews, Path folder, Deadline deadline) throws IOException {
        if (!INSTALLED || deadline.hasPassed()) return previews;
        List<PreviewImage> order = previews.images().stream()
                .sorted(Comparator.comparing(PreviewImage::hidden).thenComparing(PreviewImage::page))
                .toList();
        List<PreviewImage> all = new ArrayList<>(previews.images());
        Path room = Files.createDirectory(folder.toRealPath().resolve("webp"));
        try {
            for (PreviewImage image : order) Files.copy(folder.resolve(image.file()), room.resolve(image.file()));
            make(order.stream().map(PreviewImage::file).toList(), room, deadline);
            for (PreviewImage image : order) {
                String file = image.file().replaceFirst("[.]jpg$", ".webp");
                if (!smaller(folder.resolve(image.file()), room.resolve(file))) continue;
                Files.move(room.resolve(file), folder.resolve(file));
                all.add(new PreviewImage(image.page(), image.width(), image.height(), file, image.hidden()));
            }
        } finally {
            Storage.deleteTree(room);
        }
        return new Previews(previews.free(), all, previews.looks());
    }

    /** One process for all of them; the file at which time was over is cut off, and not kept. */
    private static void make(List<String> files, Path room, Deadline deadline) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", ALL, "webp"));
        command.addAll(files);
        Process process = Confinement.ofThisMachine()
                .builder(new Bounds(room, List.of(), FILE_BYTES_MAX, 0, false), command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.waitFor(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            Confinement.end(process);
        }
    }

    private static boolean smaller(Path jpeg, Path webp) throws IOException {
        return Files.isRegularFile(webp, LinkOption.NOFOLLOW_LINKS)
                && Files.size(webp) < Files.size(jpeg)
                && BareImage.is(webp);
    }

    private static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("cwebp", "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
