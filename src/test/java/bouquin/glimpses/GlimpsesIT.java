package bouquin.glimpses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.MappedPage;
import bouquin.documents.PageText;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GlimpsesIT {
    @Inject
    Glimpses glimpses;

    @Inject
    Documents documents;

    @Inject
    Quay quay;

    @Test
    void aWordIsFoundOnItsPageWithAFewWordsAround() throws Exception {
        DocumentId id = document(4_000);
        GlimpsesView found = glimpses.look(id, "mot1999", address());
        assertEquals(1, found.total());
        assertTrue(found.items().get(0).passage().text().contains("mot1999"));
        assertTrue(found.items().get(0).passage().text().length() <= 120);
        assertEquals(0, glimpses.look(id, "absent", address()).total());
    }

    @Test
    void noMoreThanThreePassagesAreShownAtOnce() throws Exception {
        DocumentId id = document(4_000);
        GlimpsesView found = glimpses.look(id, "encore", address());
        assertTrue(found.total() > 3, () -> found.total() + " pages");
        assertEquals(
                3, found.items().stream().filter(item -> item.passage() != null).count());
    }

    @Test
    void nobodyReadsADocumentByLookingForItsWords() throws Exception {
        DocumentId id = document(3_000);
        long hidden = documents.pages(id).stream()
                .filter(page -> !documents.view(id).freePages().contains(page.number()))
                .mapToLong(page -> page.text().length())
                .sum();
        Set<String> byOne = new HashSet<>(), byAll = new HashSet<>();
        String one = address();
        for (int at = 1_001; at < 1_600; at += 35) byOne.addAll(passages(id, "mot" + at, one));
        byAll.addAll(byOne);
        for (int at = 1_000; at < 2_900; at += 30) byAll.addAll(passages(id, "mot" + at, address()));
        assertTrue(characters(byOne) <= hidden * 3 / 100, () -> characters(byOne) + " of " + hidden);
        assertTrue(characters(byAll) <= hidden / 10, () -> characters(byAll) + " of " + hidden);
        assertTrue(characters(byAll) > hidden / 20, () -> characters(byAll) + " of " + hidden);
        GlimpsesView spent = glimpses.look(id, "mot2899", address());
        assertTrue(spent.spent());
        assertEquals(1, spent.total(), "where the word stands is still told");
        assertNull(spent.items().get(0).passage());
    }

    @Test
    void whatWasSeenTodayStaysToBeSeen() throws Exception {
        DocumentId id = document(3_000);
        String reader = address();
        Set<String> first = passages(id, "mot1500", reader);
        for (int again = 0; again < 5; again++) assertEquals(first, passages(id, "mot1500", reader));
        assertFalse(first.isEmpty());
    }

    @Test
    void tooManySearchesAreRefused() throws Exception {
        DocumentId id = document(300);
        String reader = address();
        for (int search = 0; search < 20; search++) glimpses.look(id, "absent", reader);
        Rejected refused = assertThrows(Rejected.class, () -> glimpses.look(id, "absent", reader));
        assertEquals(Rejected.Kind.TOO_MANY, refused.kind());
    }

    @Test
    void theMapTellsOfEachPage() throws Exception {
        DocumentId id = document(2_000);
        List<MappedPage> map = documents.map(id);
        assertEquals(documents.view(id).pages(), map.size());
        assertEquals(
                documents.view(id).words(),
                map.stream().mapToInt(MappedPage::words).sum());
        assertTrue(map.get(0).free());
        assertFalse(map.get(map.size() - 1).free());
        assertTrue(map.stream().anyMatch(page -> !page.headings().isEmpty()));
        assertEquals(
                documents.pages(id).stream().map(PageText::words).toList(),
                map.stream().map(MappedPage::words).toList());
    }

    private Set<String> passages(DocumentId id, String word, String reader) {
        return glimpses.look(id, word, reader).items().stream()
                .filter(item -> item.passage() != null && !item.free())
                .map(item -> item.passage().text())
                .collect(Collectors.toSet());
    }

    private static long characters(Set<String> passages) {
        return passages.stream().mapToLong(String::length).sum();
    }

    private DocumentId document(int words) throws Exception {
        AccountId owner = new AccountId(Id.next());
        String text = IntStream.range(0, words)
                .mapToObj(word -> "mot" + word + (word % 50 == 0 ? " encore" : ""))
                .collect(Collectors.joining(" "));
        return quay.document(owner, "Mots " + Id.next(), text);
    }

    /** Of somebody who was never here. */
    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}
