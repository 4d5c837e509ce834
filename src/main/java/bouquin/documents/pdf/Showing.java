package bouquin.documents.pdf;

import bouquin.documents.FreePages;
import bouquin.documents.Press;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the preview images: SHOW those of the free pages and the cover, HIDE those of all others. A free page that can't
 * be drawn in time refuses the file; a hidden one becomes a blank sheet.
 */
final class Showing {
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
            return new Previews(List.copyOf(free), images);
        }
    }

    private SortedSet<Integer> free(int pages) {
        SortedSet<Integer> chosen = new TreeSet<>(ask.free());
        chosen.removeIf(page -> page < 1 || page > pages);
        return chosen.isEmpty() ? FreePages.of(pages) : chosen;
    }

    private void show(PageImages pages, SortedSet<Integer> free) throws IOException {
        removeOlder();
        int done = 0;
        for (int page : free) {
            progress.progress(page - 1, pages.count());
            BufferedImage full = draw(pages, page);
            if (done++ == 0) save(page, "cover", ShopMark.on(Pixels.scaled(full, COVER)), false);
            save(page, ShopMark.on(Pixels.scaled(full, HALF)), HALF, false);
            save(page, Pixels.scaled(full, THUMBNAIL), THUMBNAIL, false);
            save(page, ShopMark.on(full), FULL, false);
        }
    }

    private BufferedImage draw(PageImages pages, int page) {
        try {
            return pages.draw(page, FULL, deadline.orInMillis(ask.pageMillis()));
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
            if (free.contains(page)) continue;
            progress.progress(page - 1, pages.count());
            BufferedImage veiled = veil(pages, page);
            save(page, veiled, HALF, true);
            save(page, Pixels.scaled(veiled, THUMBNAIL), THUMBNAIL, true);
        }
    }

    private BufferedImage veil(PageImages pages, int page) {
        BufferedImage destroyed = destroyed(pages, page);
        return Pixels.enlarged(destroyed, HALF);
    }

    private BufferedImage destroyed(PageImages pages, int page) {
        if (ask.skip().contains(page) || deadline.hasPassed()) return pages.blank(page);
        try {
            return Pixels.destroyed(pages.draw(page, Pixels.DESTROYED_WIDTH, deadline.orInMillis(ask.pageMillis())));
        } catch (StackOverflowError deep) {
            spoil.run();
            return pages.blank(page);
        } catch (IOException | RuntimeException unreadable) {
            return pages.blank(page);
        }
    }

    private void save(int page, BufferedImage image, int width, boolean hidden) throws IOException {
        save(page, "page-%04d-%d".formatted(page, width), image, hidden);
    }

    private void save(int page, String name, BufferedImage image, boolean hidden) throws IOException {
        Pixels.save(image, folder.resolve(name + ".jpg"), hidden);
        images.add(new PreviewImage(page, image.getWidth(), image.getHeight(), name + ".jpg", hidden));
    }

    private void removeOlder() throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, "{cover,page-*}.jpg")) {
            for (Path image : older) Files.delete(image);
        }
    }
}
