package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.documents.Press;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpTest {
    @TempDir
    Path folder;

    private Previews previews;

    @BeforeEach
    void draw() throws IOException {
        assumeTrue(Webp.installed(), "cwebp is not installed");
        new PdfTypesetter().typeset(Manuscripts.note(), folder.resolve(Press.DISARMED));
        Ask ask = new Ask(Step.SHOW, null, folder.toString(), Set.of(1), Set.of(), 9, null, 60_000, 60_000);
        previews = new Showing(ask, (done, total) -> {}, () -> {}).run();
    }

    @Test
    void eachImageComesASecondTimeInFewerBytes() throws IOException {
        Previews both = Webp.beside(previews, folder, Deadline.inMillis(60_000));
        List<PreviewImage> webp = both.images().stream()
                .filter(image -> image.file().endsWith(".webp"))
                .toList();
        assertTrue(webp.size() >= 3, webp::toString);
        for (PreviewImage image : webp) {
            Path jpeg = folder.resolve(image.file().replace(".webp", ".jpg"));
            assertTrue(Files.size(folder.resolve(image.file())) < Files.size(jpeg), image.file());
            assertTrue(BareImage.is(folder.resolve(image.file())), image.file());
        }
        assertEquals(both, LeakCheck.passed(both, folder, 1));
    }

    @Test
    void withoutTimeThereIsJpegOnly() throws IOException {
        assertEquals(previews, Webp.beside(previews, folder, Deadline.inMillis(0)));
    }
}
