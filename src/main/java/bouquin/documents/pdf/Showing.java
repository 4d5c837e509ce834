package bouquin.documents.pdf;

import bouquin.documents.DrawnPage;
import bouquin.documents.FreePages;
import bouquin.documents.PageLook;
import bouquin.documents.Press;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the preview images: SHOW those of the free pages and the cover, HIDE those of all pages, for the free ones in case that they are hidden again. A free page that can't
 * be drawn in time refuses the file; a hidden one becomes a blank sheet.
 */
final class Showing {
    private static final SecureRandom NAMES = new SecureRandom();
    private static final int NAME_BYTES = 16;
    private static final int FULL = 960;
    private static final int HALF = 480;
    private static final int COVER = 320;
    private static final int THUMBNAIL = 120;

    private final Ask ask;
    private final Pages progress;
    private final Runnable spoil;
    private final Deadline deadline;
    private final Path folder;
    private final List<PreviewImage> images = new ArrayList<>();
    private final List<PageLook> looks = new ArrayList<>();
    private final Map<String, List<PreviewImage>> blanks = new HashMap<>();

    /** @param spoil told when a stack overflowed */
    Showing(Ask ask, Pages progress, Runnable spoil) {
        this.ask = ask;
        this.progress = progress;
        this.spoil = spoil;
        this.deadline = Deadline.inMillis(ask.millis());
        this.folder = Path.of(ask.folder());
    }

    Previews run() throws IOException {
        try (PDDocument document = Opening.open(folder.resolve(Press.DISARMED))) {
            PageImages pages = new PageImages(document);
            SortedSet<Integer> free = free(pages.count());
            if (ask.step() == Step.SHOW) show(pages, free);
            else hide(pages, free);
            return new Previews(List.copyOf(free), images, looks);
        }
    }

    /** Draws the only page that is asked for at a readable size, without a mark. */
    static PreviewImage one(Ask ask) throws IOException {
        Showing showing = new Showing(ask, (done, total) -> {}, () -> {});
        try (PDDocument document = Opening.open(showing.folder.resolve(Press.DISARMED))) {
            int page = ask.free().iterator().next();
            showing.save(page, showing.draw(new PageImages(document), page, DrawnPage.WIDTH), false);
            return showing.images.get(0);
        }
    }

    private SortedSet<Integer> free(int pages) {
        SortedSet<Integer> chosen = new TreeSet<>(ask.free());
        chosen.removeIf(page -> page < 1 || page > pages);
        return chosen.isEmpty() ? FreePages.of(pages) : chosen;
    }

    private void show(PageImages pages, SortedSet<Integer> free) throws IOException {
        removeOlder(folder);
        int done = 0;
        for (int page : free) {
            progress.progress(page - 1, pages.count());
            BufferedImage full = draw(pages, page, FULL);
            look(page, full);
            if (done++ == 0) save(page, ShopMark.on(Pixels.scaled(full, COVER)), false);
            save(page, ShopMark.on(Pixels.scaled(full, HALF)), false);
            save(page, Pixels.scaled(full, THUMBNAIL), false);
            save(page, ShopMark.on(full), false);
        }
    }

    private BufferedImage draw(PageImages pages, int page, int width) {
        try {
            return pages.draw(page, width, deadline.orInMillis(ask.pageMillis()));
        } catch (Deadline.Passed late) {
            throw Refusals.pageTooSlow(page);
        } catch (StackOverflowError deep) {
            spoil.run();
            throw Refusals.pageUnreadable(page);
        } catch (IOException | RuntimeException unreadable) {
            throw Refusals.pageUnreadable(page);
        }
    }

    private void hide(PageImages pages, SortedSet<Integer> free) throws IOException {
        for (int page = 1; page <= pages.count(); page++) {
            progress.progress(page - 1, pages.count());
            Optional<BufferedImage> destroyed = destroyed(pages, page, free.contains(page));
            if (destroyed.isPresent() && hide(page, destroyed.get())) continue;
            discard(page);
            hideAsBlank(page, pages.blank(page));
        }
    }

    /** @return false when more was to be seen on it than may be: then nothing is kept */
    private boolean hide(int page, BufferedImage destroyed) throws IOException {
        BufferedImage veiled = Pixels.enlarged(destroyed, HALF);
        return saveDestroyed(page, veiled) & saveDestroyed(page, Pixels.scaled(veiled, THUMBNAIL));
    }

    /** Looks at the file as readers will get it. */
    private boolean saveDestroyed(int page, BufferedImage image) throws IOException {
        save(page, image, true);
        Path file = folder.resolve(images.get(images.size() - 1).file());
        return Destroyed.detail(ImageIO.read(file.toFile())) <= Destroyed.DETAIL_MAX;
    }

    /** Blank sheets of one size are all alike: hundreds of them take no time, which is what is lacking by then. */
    private void hideAsBlank(int page, BufferedImage sheet) throws IOException {
        String size = sheet.getWidth() + "x" + sheet.getHeight();
        List<PreviewImage> alike = blanks.get(size);
        if (alike == null) {
            if (!hide(page, sheet)) throw new IllegalStateException("a blank sheet of " + size + " shows too much");
            blanks.put(size, List.copyOf(images.subList(images.size() - 2, images.size())));
        } else for (PreviewImage image : alike) copy(image, page);
    }

    private void copy(PreviewImage image, int page) throws IOException {
        String file = name();
        Files.copy(folder.resolve(image.file()), folder.resolve(file));
        images.add(new PreviewImage(page, image.width(), image.height(), file, true));
    }

    private void discard(int page) throws IOException {
        for (PreviewImage image : images) if (image.page() == page) Files.delete(folder.resolve(image.file()));
        images.removeIf(image -> image.page() == page);
    }

    private void look(int page, BufferedImage seen) {
        Look.of(seen).ifPresent(bits -> looks.add(new PageLook(page, bits)));
    }

    /**
     * Empty when nothing of the page is to be seen. When time runs short a page is drawn small, without its look.
     *
     * @param looked its look is known, as it was drawn before
     */
    private Optional<BufferedImage> destroyed(PageImages pages, int page, boolean looked) {
        if (ask.skip().contains(page) || deadline.hasPassed()) return Optional.empty();
        try {
            Deadline soon = deadline.orInMillis(ask.pageMillis());
            if (looked || deadline.millisLeft() < ask.millis() / 2) return Optional.of(pages.destroyed(page, soon));
            BufferedImage seen = pages.draw(page, Look.WIDTH, soon);
            look(page, seen);
            return Optional.of(pages.destroyed(page, seen));
        } catch (StackOverflowError deep) {
            spoil.run();
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Says nothing about page or size, and can't be guessed. */
    private static String name() {
        byte[] name = new byte[NAME_BYTES];
        NAMES.nextBytes(name);
        return HexFormat.of().formatHex(name) + ".jpg";
    }

    private void save(int page, BufferedImage image, boolean hidden) throws IOException {
        String name = name();
        Pixels.save(image, folder.resolve(name), hidden);
        images.add(new PreviewImage(page, image.getWidth(), image.getHeight(), name, hidden));
    }

    static void removeOlder(Path folder) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, "*.{jpg,webp}")) {
            for (Path image : older) Files.delete(image);
        }
    }
}
