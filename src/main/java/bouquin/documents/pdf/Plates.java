package bouquin.documents.pdf;

import bouquin.documents.Plate;
import bouquin.documents.PlateOrder;
import bouquin.kernel.Rejected;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws a page of a marked copy, for its buyer to read. */
final class Plates {
    private Plates() {}

    /**
     * @param copy a marked one
     * @param image written whole, or not there afterwards
     * @param spoil told when a stack overflowed
     */
    static Plate draw(PlateOrder order, Path copy, Path image, Deadline deadline, Runnable spoil) throws IOException {
        Path partial = image.resolveSibling(image.getFileName() + ".part");
        try (PDDocument document = Opening.open(copy)) {
            PageImages pages = new PageImages(document);
            if (order.page() > pages.count()) throw Rejected.notFound("documents.page.unknown");
            BufferedImage drawn = pages.draw(order.page(), order.width(), deadline);
            Pixels.save(drawn, partial, false);
            Files.move(partial, image, StandardCopyOption.ATOMIC_MOVE);
            return new Plate(drawn.getWidth(), drawn.getHeight());
        } catch (Rejected unknown) {
            throw unknown;
        } catch (StackOverflowError deep) {
            spoil.run();
            throw Refusals.plate(order.page());
        } catch (IOException | RuntimeException unreadable) {
            throw Refusals.plate(order.page());
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
