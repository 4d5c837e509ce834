package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.documents.PageText;
import bouquin.documents.Press;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Character recognition reads our free pages, and nothing at all of the hidden ones. */
class HiddenPagesTest {
    @TempDir
    Path folder;

    @Test
    void noMachineReadsAHiddenPage() throws IOException {
        assumeTrue(Recognised.possible(), "tesseract with eng and fra is not installed");
        new PdfTypesetter().typeset(Manuscripts.book(1), folder.resolve(Press.DISARMED));
        List<PageText> pages =
                Reading.run(ask(Step.READ), (done, total) -> {}, () -> {}).pages();
        Set<String> readable = words(run(Step.SHOW), 960, pages);
        assertTrue(readable.size() > 20, "of the free page only " + readable);
        assertEquals(Set.of(), words(run(Step.HIDE), 480, pages));
    }

    private Set<String> words(Previews previews, int width, List<PageText> pages) throws IOException {
        Set<String> found = new TreeSet<>();
        for (PreviewImage image : previews.images())
            if (image.width() == width)
                found.addAll(Recognised.of(
                        folder.resolve(image.file()),
                        pages.get(image.page() - 1).text()));
        return found;
    }

    private Previews run(Step step) throws IOException {
        return new Showing(ask(step), (done, total) -> {}, () -> {}).run();
    }

    private Ask ask(Step step) {
        return new Ask(step, null, folder.toString(), Set.of(2), Set.of(), 2_000, null, 60_000, 60_000);
    }
}
