package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.documents.Manifest;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Plate;
import bouquin.documents.PlateOrder;
import bouquin.documents.Press;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatesTest {
    private static final Mark MARK =
            new Mark("Zoë Martin", "BQN-2345-ABCD", LocalDate.of(2026, 11, 25), Locale.FRENCH, "copy-12345678");

    @TempDir
    Path folder;

    private MarkedCopy copy;

    @BeforeEach
    void prepare() throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(2), folder.resolve(Press.DISARMED));
        Path master = folder.resolve(Press.MASTER);
        Manifest manifest =
                Master.prepare(folder.resolve(Press.DISARMED), master).manifest();
        copy = MarkedCopy.spliced(master, manifest, MARK, new MarkText());
    }

    @Test
    void aPageIsDrawnAsWideAsItIsAskedFor() throws IOException {
        Plate plate = draw(2, 1_100);
        assertEquals(1_100, plate.width());
        assertEquals(1_100, ImageIO.read(folder.resolve("plate.jpg").toFile()).getWidth());
    }

    @Test
    void aPageThatTakesTooLongIsRefusedAndLeavesNothing() {
        Rejected refused = assertThrows(Rejected.class, () -> draw(1, 1_100, Deadline.inMillis(0)));
        assertEquals("documents.plate.unreadable", refused.code());
        assertFalse(Files.exists(folder.resolve("plate.jpg")));
        assertFalse(Files.exists(folder.resolve("plate.jpg.part")));
    }

    @Test
    void aPageBeyondTheEndIsUnknown() {
        assertEquals(
                "documents.page.unknown",
                assertThrows(Rejected.class, () -> draw(999, 100)).code());
    }

    private Plate draw(int page, int width) throws IOException {
        return draw(page, width, Deadline.inMillis(60_000));
    }

    private Plate draw(int page, int width, Deadline deadline) throws IOException {
        Path source = folder.resolve("source.pdf");
        try (OutputStream out = Files.newOutputStream(source)) {
            copy.writeTo(out, 0, copy.length());
        }
        return Plates.draw(new PlateOrder(page, width), source, folder.resolve("plate.jpg"), deadline, () -> {});
    }
}
