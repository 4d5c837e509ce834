package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.storage.Storage;
import bouquin.support.OfficeFiles;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Office files in the running shop. */
@ExtendWith(ArquillianExtension.class)
class OfficeIT {
    private static final String OWNER = Id.next();

    @Inject
    Documents documents;

    @Inject
    Storage storage;

    @Inject
    Clock clock;

    @BeforeEach
    void requireOffice() {
        assumeTrue(documents.takesOffice(), "LibreOffice is not installed");
    }

    @Test
    void officeFilesBecomeDocumentsForSale() throws Exception {
        String text = "The sea rises and falls twice a day, and whoever lives by the coast learns to read its times. ";
        String[] paragraphs =
                IntStream.range(0, 12).mapToObj(i -> text.repeat(3)).toArray(String[]::new);
        Map<FileKind, byte[]> files = Map.of(
                FileKind.DOCX, OfficeFiles.docx(paragraphs),
                FileKind.ODT, OfficeFiles.odt("<text:p>" + text.repeat(30) + "</text:p>"),
                FileKind.PPTX, OfficeFiles.pptx(text),
                FileKind.RTF, OfficeFiles.rtf(text.repeat(30)),
                FileKind.TEXT, text.repeat(30).getBytes(StandardCharsets.UTF_8));
        Map<FileKind, DocumentId> received = new EnumMap<>(FileKind.class);
        files.forEach((kind, bytes) -> received.put(kind, receive(bytes)));
        received.forEach((kind, id) -> {
            DocumentView view = settled(id);
            assertEquals(DocumentState.READY, view.state(), () -> kind + ": " + view.refusal());
            assertEquals(kind, view.kind());
            assertTrue(view.pages() > 0 && view.words() >= 15, () -> kind + ": " + view.words() + " words");
            assertNotNull(documents.image(id, 1, 480));
        });
    }

    @Test
    void theOriginalThatIsKeptIsTheFileAsItWasSent() throws Exception {
        byte[] letter = OfficeFiles.docx("Dear reader", Id.next());
        settled(receive(letter));
        List<String> originals = storage.keysBefore("originals", clock.instant().plus(Duration.ofDays(1)));
        assertTrue(originals.stream().anyMatch(key -> isSame(storage.path(key), letter)));
    }

    @Test
    void aBrokenOfficeFileIsRefusedWithAReason() {
        DocumentView view = settled(receive(
                OfficeFiles.zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document>"))));
        assertEquals("documents.refused.officeBroken", view.refusal().code());
        assertEquals(
                "documents.upload.office",
                assertThrows(Rejected.class, () -> receive(OfficeFiles.xlsx())).code());
    }

    private static boolean isSame(Path file, byte[] bytes) {
        try {
            return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private DocumentId receive(byte[] bytes) {
        return documents.receive(
                new ReceiveDocument(OWNER, "lettre", null, bytes.length), new ByteArrayInputStream(bytes));
    }

    private DocumentView settled(DocumentId id) {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!documents.view(id).state().isFinal()) {
            assertTrue(System.nanoTime() < end, "nothing happened for five minutes");
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
        return documents.view(id);
    }
}
