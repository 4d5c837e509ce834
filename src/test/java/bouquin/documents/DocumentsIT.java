package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Section;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.outbox.Handles;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DocumentsIT {
    private static final String OWNER = Id.next();

    @Inject
    Documents documents;

    @Inject
    Typesetter typesetter;

    @Inject
    Storage storage;

    @Inject
    PressJob job;

    @Test
    void anUploadedPdfBecomesReady() throws Exception {
        byte[] pdf = pdf("The tides of Brittany", 12);
        DocumentId id = receive("/home/ana/tides.pdf", pdf);
        DocumentView view = settled(id);
        assertEquals(DocumentState.READY, view.state());
        assertEquals(100, view.progress());
        assertEquals("tides.pdf", view.name());
        assertEquals(pdf.length, view.bytes());
        assertEquals("en", view.language());
        assertEquals("The tides of Brittany", view.proposedTitle());
        assertTrue(view.pages() > 6, () -> view.pages() + " pages");
        assertTrue(view.words() > 600, () -> view.words() + " words");
        assertTrue(view.headings().stream().anyMatch(heading -> heading.title().contains("Chapter 2")));
        assertTrue(documents.text(id).contains("The sea rises and falls"));
        assertEquals(documents.view(id).pages(), documents.pages(id).size());
        assertTrue(documents.pages(id).stream().anyMatch(page -> page.text().contains("The sea rises and falls")));
        until(() -> Heard.READY.contains(id));
    }

    @Test
    void aBrokenFileIsRefusedWithAReason() throws Exception {
        DocumentId id = receive("broken.pdf", "%PDF-1.7\nthis is all there is".getBytes(StandardCharsets.US_ASCII));
        DocumentView view = settled(id);
        assertEquals(DocumentState.REFUSED, view.state());
        assertTrue(view.refusal().code().startsWith("documents.refused."), view.refusal()::code);
        assertNotEquals(Refusal.OUR_FAULT, view.refusal());
        assertEquals(
                "documents.notReady",
                assertThrows(Rejected.class, () -> documents.image(id, 1, 480)).code());
    }

    @Test
    void whatTakesNoPlaceInQuarantineLeavesNothing() {
        assertEquals("documents.upload.notPdf", refused("notes.pdf", "<!DOCTYPE html><html></html>", -1));
        assertEquals("documents.upload.empty", refused("notes.pdf", "", -1));
        assertEquals("documents.upload.brokenOff", refused("notes.pdf", "%PDF-1.7 and so on", 1_000));
        assertEquals("documents.upload.tooLarge", refused("notes.pdf", "%PDF-1.7", 200_000_001));
    }

    @Test
    void aDocumentThatIsPressedTwiceIsReadyOnce() throws Exception {
        DocumentId id = receive("twice.pdf", pdf("Twice", 2));
        job.run(id.value()); // beside the run that the upload has queued, as after a crash that was not noticed yet
        settled(id);
        job.run(id.value());
        until(() -> Heard.READY.contains(id));
        assertEquals(1, Heard.READY.stream().filter(id::equals).count());
        assertEquals(DocumentState.READY, documents.view(id).state());
    }

    @Test
    void aHiddenPageShowsDestroyedPixelsOnly() throws Exception {
        DocumentId id = receive("hidden.pdf", pdf("Hidden", 6));
        int last = settled(id).pages();
        assertFalse(documents.image(id, 1, 960).hidden());
        assertEquals(960, documents.image(id, 1, 5_000).width());
        PageImage hidden = documents.image(id, last, 960);
        assertTrue(hidden.hidden());
        assertTrue(contrast(hidden) < contrast(documents.image(id, 3 > last ? 1 : 2, 480)) / 2);
        assertEquals(
                Rejected.Kind.NOT_FOUND,
                assertThrows(Rejected.class, () -> documents.image(id, last + 1, 480))
                        .kind());
    }

    @Test
    void theOwnerChoosesWhichPagesAreFree() throws Exception {
        DocumentId id = receive("choice.pdf", pdf("Choice", 6));
        settled(id);
        documents.chooseFreePages(id, Set.of(3));
        assertFalse(seen(id, 1), "a page is hidden as soon as it is no longer free");
        until(() -> seen(id, 3));
        assertTrue(documents.image(id, 1, 960).hidden());
        assertEquals(3, documents.view(id).freePages().first());
        assertFalse(documents.cover(id).hidden());
        assertThrows(Rejected.class, () -> documents.chooseFreePages(id, Set.of()));
    }

    @Test
    void everyCopyIsMarkedAndTheSameEachTime() throws Exception {
        DocumentId id = receive("copy.pdf", pdf("Copy", 3));
        settled(id);
        byte[] ada = bytes(documents.copy(id, mark("Ada", "BQN-ADA1")));
        assertArrayEquals(ada, bytes(documents.copy(id, mark("Ada", "BQN-ADA1"))));
        byte[] bob = bytes(documents.copy(id, mark("Bob", "BQN-BOB2")));
        assertEquals(ada.length, bob.length);
        assertFalse(Arrays.equals(ada, bob));
    }

    private DocumentId receive(String name, byte[] bytes) {
        return documents.receive(
                new ReceiveDocument(OWNER, name, "application/pdf", bytes.length), new ByteArrayInputStream(bytes));
    }

    private String refused(String name, String content, long declared) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        ReceiveDocument command = new ReceiveDocument(OWNER, name, null, declared);
        return assertThrows(Rejected.class, () -> documents.receive(command, new ByteArrayInputStream(bytes)))
                .code();
    }

    private DocumentView settled(DocumentId id) {
        until(() -> documents.view(id).state().isFinal());
        return documents.view(id);
    }

    private boolean seen(DocumentId id, int page) {
        try {
            return !documents.image(id, page, 960).hidden();
        } catch (Rejected notYet) {
            return false;
        }
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "nothing happened for a minute");
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private byte[] pdf(String title, int chapters) throws IOException {
        String text = "The sea rises and falls twice a day, and whoever lives by the coast learns to read its times. ";
        List<Section> sections = IntStream.rangeClosed(1, chapters)
                .mapToObj(number -> new Section("Chapter " + number, 1, List.of(new Paragraph(text.repeat(8)))))
                .toList();
        Path folder = storage.workspace();
        try {
            Path file = folder.resolve("made.pdf");
            typesetter.typeset(new Manuscript(title, "Ana Marin", "en", "", sections), file);
            return Files.readAllBytes(file);
        } finally {
            Storage.deleteTree(folder);
        }
    }

    private static Mark mark(String name, String code) {
        return new Mark(name, code, LocalDate.of(2026, 11, 23), Locale.ENGLISH, "copy-" + code);
    }

    private static byte[] bytes(MarkedCopy copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.writeTo(out, 0, copy.length());
        return out.toByteArray();
    }

    /** The greatest step of grey between neighbours: letters are steep, destroyed pixels are not. */
    private static int contrast(PageImage page) throws IOException {
        BufferedImage image = ImageIO.read(page.file().toFile());
        int greatest = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 1; x < image.getWidth(); x++)
                greatest = Math.max(greatest, Math.abs((image.getRGB(x, y) & 0xff) - (image.getRGB(x - 1, y) & 0xff)));
        return greatest;
    }

    @ApplicationScoped
    static class Heard implements Handles<DocumentReady> {
        static final Queue<DocumentId> READY = new ConcurrentLinkedQueue<>();

        @Override
        public Class<DocumentReady> event() {
            return DocumentReady.class;
        }

        @Override
        public void handle(DocumentReady event) {
            READY.add(event.id());
        }

        @Override
        public String name() {
            return "documents.DocumentsIT.Heard";
        }
    }
}
