package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.storage.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T23:00:00Z");

    private final Document document = new Document(
            new DocumentId(Id.next()),
            Id.next(),
            "notes.pdf",
            new StoredFile("quarantine/aa/" + Id.next(), 7, "0".repeat(64)),
            FileKind.PDF,
            NOW);

    @Test
    void aRunThatDiedIsBegunAgainAndCounted() {
        document.begin();
        document.begin();
        assertEquals(DocumentState.CHECKING, document.state());
        assertEquals(2, document.tries());
    }

    @Test
    void whatThePressFoundIsSeen() {
        document.begin();
        document.ready(proof(10), NOW);
        DocumentView view = document.view();
        assertEquals(DocumentState.READY, view.state());
        assertEquals(100, view.progress());
        assertEquals(10, view.pages());
        assertEquals(1_000, view.words());
        assertEquals(20, view.figures());
        assertEquals(Set.of(1, 2), view.freePages());
        assertEquals("Tides", view.headings().get(0).title());
    }

    @Test
    void aRefusalKeepsItsReasonForThePersonWhoAsks() {
        document.refuse(new Refusal("documents.refused.tooManyPages", List.of(2_000)), NOW);
        assertEquals(
                new Refusal("documents.refused.tooManyPages", List.of(2_000)),
                document.view().refusal());
    }

    @Test
    void whatIsSettledStaysSo() {
        document.refuse(Refusal.OUR_FAULT, NOW);
        assertThrows(IllegalStateException.class, document::begin);
        assertThrows(IllegalStateException.class, () -> document.ready(proof(1), NOW));
        assertThrows(IllegalStateException.class, () -> document.refuse(Refusal.OUR_FAULT, NOW));
    }

    @Test
    void eachChoiceOfFreePagesBeginsARoundOfPreviews() {
        Rejected early = assertThrows(Rejected.class, () -> document.chooseFreePages(Set.of(1)));
        assertEquals("documents.notReady", early.code());
        document.ready(proof(10), NOW);
        assertEquals(1, document.chooseFreePages(Set.of(3)));
        assertEquals(2, document.chooseFreePages(Set.of(4)));
        assertEquals(Set.of(4), document.freePages());
    }

    private static Proof proof(int pages) {
        List<PageText> texts = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new PageText(page, 595.3f, 841.9f, 100, 2, "text"))
                .toList();
        List<PreviewImage> images = List.of(new PreviewImage(1, 480, 679, "page-0001-480.jpg", false));
        Pressed pressed = new Pressed(
                "en",
                "Tides",
                "",
                texts,
                List.of(new Heading("Tides", 1, 1)),
                List.of(),
                new Previews(List.of(1, 2), images, List.of()),
                new Preparation(null, List.of("odd")),
                false,
                false,
                null);
        return new Proof(pressed, "originals/a", "masters/a", "previews/a", true);
    }
}
