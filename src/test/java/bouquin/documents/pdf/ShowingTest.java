package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Press;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import bouquin.kernel.Rejected;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowingTest {
    /** Of 255: what two neighbours may differ by when twelve pixels stand for one. */
    private static final int STEP_WITHOUT_LETTERS_MAX = 40;

    @TempDir
    Path folder;

    @BeforeEach
    void typeset() {
        new PdfTypesetter().typeset(Manuscripts.book(3), folder.resolve(Press.DISARMED));
    }

    @Test
    void aFreePageComesInThreeWidthsAndTheFirstIsTheCover() throws IOException {
        Previews shown = run(Step.SHOW, Set.of(3), 60_000);
        assertEquals(
                List.of(320, 480, 120, 960),
                shown.images().stream().map(PreviewImage::width).toList());
        assertEquals(960, image(file(shown, 960)).getWidth());
    }

    @Test
    void theNameOfAnImageTellsNothing() throws IOException {
        List<PreviewImage> images = run(Step.SHOW, Set.of(2, 3), 60_000).images();
        images.forEach(image -> assertTrue(image.file().matches("[0-9a-f]{32}[.]jpg"), image.file()));
        assertEquals(
                images.size(),
                images.stream().map(PreviewImage::file).distinct().count());
    }

    @Test
    void lettersOfAFreePageStandOut() throws IOException {
        Previews shown = run(Step.SHOW, Set.of(3), 60_000);
        assertTrue(sharpestStep(image(file(shown, 480))) > 100);
        assertTrue(Destroyed.detail(image(file(shown, 480))) > 3 * Destroyed.DETAIL_MAX);
    }

    @Test
    void aHiddenPageHoldsNoLetter() throws IOException {
        Previews hidden = run(Step.HIDE, Set.of(1), 60_000);
        assertEquals(5 * 2, hidden.images().size());
        for (PreviewImage preview : hidden.images()) {
            assertTrue(preview.hidden());
            assertTrue(Destroyed.detail(image(preview.file())) <= Destroyed.DETAIL_MAX, preview.file());
            if (preview.width() == 480) {
                int step = sharpestStep(image(preview.file()));
                assertTrue(step < STEP_WITHOUT_LETTERS_MAX, preview.file() + " has a step of " + step);
                assertTrue(Files.size(folder.resolve(preview.file())) < 20_000, preview.file());
            }
        }
    }

    @Test
    void whenTimeIsOverHiddenPagesBecomeBlankSheets() throws IOException {
        Previews hidden = run(Step.HIDE, Set.of(1), 0);
        assertEquals(5 * 2, hidden.images().size());
        for (PreviewImage preview : hidden.images())
            assertEquals(preview.width(), image(preview.file()).getWidth(), preview.file());
    }

    @Test
    void whenTimeIsOverAFreePageRefusesTheFileByItsNumber() {
        Rejected refused = assertThrows(Rejected.class, () -> run(Step.SHOW, Set.of(3), 0));
        assertEquals("documents.refused.pageTooSlow", refused.code());
        assertEquals(List.of(3), refused.args());
    }

    @Test
    void everyFreePreviewCarriesTheShopsWords() {
        BufferedImage sheet = new BufferedImage(480, 600, BufferedImage.TYPE_INT_RGB);
        ShopMark.on(sheet);
        int touched = 0;
        for (int x = 240; x < 480; x++)
            for (int y = 570; y < 600; y++) if ((sheet.getRGB(x, y) & 0xffffff) != 0) touched++;
        assertTrue(touched > 200, "only " + touched + " pixels");
    }

    private Previews run(Step step, Set<Integer> free, long millis) throws IOException {
        Ask ask = new Ask(step, null, folder.toString(), free, Set.of(), 2_000, null, millis, 60_000);
        return new Showing(ask, (done, total) -> {}, () -> {}).run();
    }

    private static String file(Previews previews, int width) {
        return previews.images().stream()
                .filter(image -> image.width() == width)
                .findFirst()
                .orElseThrow()
                .file();
    }

    private BufferedImage image(String file) throws IOException {
        return ImageIO.read(folder.resolve(file).toFile());
    }

    private static int sharpestStep(BufferedImage image) {
        int sharpest = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 1; x < image.getWidth(); x++)
                sharpest = Math.max(sharpest, Math.abs(green(image, x, y) - green(image, x - 1, y)));
        return sharpest;
    }

    private static int green(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 8 & 0xff;
    }
}
