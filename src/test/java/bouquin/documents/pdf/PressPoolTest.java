package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Mark;
import bouquin.documents.Press;
import bouquin.documents.PressSettings;
import bouquin.documents.Pressed;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress;
import bouquin.documents.Progress.Step;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real worker processes. */
class PressPoolTest {
    private static final Consumer<Progress> NOBODY = progress -> {};

    @TempDir
    static Path workers;

    private static PressPool pool;

    @TempDir
    Path folder;

    private int restartsBefore;

    @BeforeAll
    static void open() {
        pool = new PressPool(PressSettings.standard(classPath(), workers));
    }

    @AfterAll
    static void close() throws IOException {
        pool.close();
        try (Stream<Path> left = Files.list(workers)) {
            assertEquals(
                    List.of(), left.filter(Files::isDirectory).toList(), "temporary files of workers that are gone");
        }
        assertEquals(0, workerProcesses().size(), "workers that outlive the pool");
    }

    @BeforeEach
    void count() {
        restartsBefore = pool.restarts();
    }

    @Test
    void aBookIsReadPreviewedAndPrepared() {
        Pressed pressed = pool.press(book(14), folder, NOBODY);
        assertEquals("fr", pressed.language());
        assertEquals("Les bouquinistes de la Seine", pressed.title());
        assertTrue(pressed.summary().startsWith("Les bouquinistes des quais de la Seine"), pressed.summary());
        assertEquals(16, pressed.pages().size());
        assertEquals(28, pressed.headings().size());
        assertEquals(List.of(1, 2, 3), pressed.previews().free());
        assertFalse(
                pressed.preparation().needsStamping(),
                () -> pressed.preparation().doubts().toString());
        assertTrue(Files.exists(folder.resolve(Press.MASTER)));
    }

    @Test
    void eachPageHasItsPreviewsAndNoHiddenOneIsLarge() {
        Previews previews = pool.press(book(4), folder, NOBODY).previews();
        previews.images().forEach(image -> assertTrue(Files.exists(folder.resolve(image.file())), image.file()));
        assertEquals(
                1 + 2 * 3 + 6 * 2,
                previews.images().stream()
                        .filter(image -> image.file().endsWith(".jpg"))
                        .count());
        previews.images().stream()
                .filter(image -> !previews.free().contains(image.page()))
                .forEach(image -> assertTrue(image.hidden() && image.width() <= 480, image.toString()));
        assertEquals(Set.of(), large(previews, 3));
    }

    private static Set<String> large(Previews previews, int page) {
        return previews.images().stream()
                .filter(image -> image.page() == page && image.width() > 480)
                .map(PreviewImage::file)
                .collect(Collectors.toSet());
    }

    @Test
    void theSellerMayChooseOtherFreePages() throws IOException {
        pool.press(book(4), folder, NOBODY);
        Previews previews = pool.preview(folder, Set.of(5, 6, 99), NOBODY);
        assertEquals(List.of(5, 6), previews.free());
        assertEquals(Set.of(), large(previews, 1), "a page that is hidden now");
        assertFalse(large(previews, 5).isEmpty());
        try (Stream<Path> images =
                Files.list(folder).filter(file -> file.toString().matches(".*(jpg|webp)"))) {
            assertEquals(previews.images().size(), images.count(), "images beside the previews");
        }
    }

    @Test
    void progressNamesEachStepInOrder() {
        List<Step> steps = new ArrayList<>();
        pool.press(book(4), folder, progress -> {
            if (progress.total() == 0) steps.add(progress.step());
        });
        assertEquals(List.of(Step.CHECK, Step.SHOW, Step.READ, Step.HIDE, Step.PREPARE), steps);
    }

    @Test
    void formsInACircleHarmNobodyAfterThem() throws IOException {
        Path circular = Hostile.circular(folder.resolve("in.pdf"));
        try {
            assertEquals(1, pool.press(circular, folder, NOBODY).pages().size());
        } catch (Rejected refused) {
            assertTrue(refused.code().startsWith("documents.refused."), refused.code());
        }
        assertEquals(6, pool.press(book(4), folder, NOBODY).pages().size());
    }

    @Test
    void anImageTooLargeOnAFreePageRefusesTheFile() throws IOException {
        Path bomb = Hostile.bomb(folder.resolve("in.pdf"), 0);
        Rejected refused = assertThrows(Rejected.class, () -> pool.press(bomb, folder, NOBODY));
        assertEquals("documents.refused.pageUnreadable", refused.code());
        assertEquals(List.of(1), refused.args());
    }

    @Test
    void anImageTooLargeOnAHiddenPageBecomesABlankSheet() throws IOException {
        Pressed pressed = pool.press(Hostile.bomb(folder.resolve("in.pdf"), 3), folder, NOBODY);
        assertEquals(4, pressed.pages().size());
        assertTrue(pressed.previews().images().stream().anyMatch(image -> image.page() == 4 && image.hidden()));
    }

    @Test
    void aWorkerThatDiesIsReplacedAndTheFileGoesOn() {
        Pressed pressed = pool.press(book(4), folder, killingWorkers(Step.HIDE, 1));
        assertEquals(6, pressed.pages().size());
        assertEquals(1, pool.restarts() - restartsBefore);
    }

    @Test
    void aFileThatKillsTwoWorkersIsRefused() {
        Path longEnoughToBeHit = book(60);
        Rejected refused =
                assertThrows(Rejected.class, () -> pool.press(longEnoughToBeHit, folder, killingWorkers(Step.READ, 2)));
        assertEquals("documents.refused.tooComplex", refused.code());
        assertEquals(1, pool.restarts() - restartsBefore);
        assertEquals(6, pool.press(book(4), folder, NOBODY).pages().size());
    }

    @Test
    void aDocumentThatLosesItsWorkerAtTheMasterIsStampedInstead() {
        Pressed pressed = pool.press(book(4), folder, killingWorkers(Step.PREPARE, 1));
        assertTrue(pressed.preparation().needsStamping());
        assertEquals(0, pool.restarts() - restartsBefore);
    }

    @Test
    void aCopyIsStampedOnEveryPage() throws IOException {
        Path copy = folder.resolve("copy.pdf");
        Mark mark = new Mark("Zoé Martin", "AB12-CD34", LocalDate.of(2026, 11, 1), Locale.FRENCH, "copy-00000001");
        assertEquals("copy-00000001", pool.stamp(book(4), mark, copy).copyId());
        try (PDDocument stamped = Loader.loadPDF(copy.toFile())) {
            assertEquals(6, new PDFTextStripper().getText(stamped).split("Zoé Martin", -1).length - 1);
        }
    }

    @Test
    void aWrongClassPathIsTheOperatorsMatterAndNotTheFiles() throws IOException {
        try (PressPool broken = new PressPool(PressSettings.standard("nowhere.jar", workers))) {
            Path book = book(4);
            assertThrows(IllegalStateException.class, () -> broken.press(book, folder, NOBODY));
        }
    }

    private Path book(int chapters) {
        Path file = folder.resolve("book.pdf");
        new PdfTypesetter().typeset(Manuscripts.book(chapters), file);
        return file;
    }

    /** The first before it is asked, the others while they work. */
    private static Consumer<Progress> killingWorkers(Step step, int times) {
        int[] left = {times};
        return progress -> {
            if (progress.step() == step && left[0]-- > 0) workerProcesses().forEach(PressPoolTest::kill);
        };
    }

    private static void kill(ProcessHandle worker) {
        worker.destroyForcibly();
        worker.onExit().join();
    }

    private static List<ProcessHandle> workerProcesses() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
