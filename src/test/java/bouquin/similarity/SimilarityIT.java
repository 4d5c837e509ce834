package bouquin.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.DocumentPassport;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingState;
import bouquin.catalog.PagesSideBySide;
import bouquin.catalog.Resemblance;
import bouquin.documents.DocumentId;
import bouquin.documents.Manuscript;
import bouquin.documents.Typesetter;
import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.moderation.Ban;
import bouquin.moderation.Finding;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.moderation.Rejection;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
class SimilarityIT {
    private static final String[] SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo".split(" ");

    @Inject
    Quay quay;

    @Inject
    Catalog catalog;

    @Inject
    Moderation moderation;

    @Inject
    Identity identity;

    @Inject
    Typesetter typesetter;

    @Test
    void whatWasTakenDownStaysDownWhenItIsSavedAgain() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        ListingId first = published(camille, "Le droit des quais", 1, 8);
        moderation.reject(quay.moderator(), first, new Rejection(Set.of(Reason.NOT_OWN_WORK), ""));

        ListingId again = draft(sacha, "Tout autre titre", saved(again("Le droit des quais", 1, 8)));
        assertEquals("similarity.banned", refused(() -> catalog.submit(sacha, again)));
        assertEquals(ListingState.DRAFT, state(again));
        ListingId shorter = draft(sacha, "Plus court", again("Autrement", 1, 6));
        assertEquals("similarity.banned", refused(() -> catalog.submit(sacha, shorter)));
        assertEquals("similarity.banned", refused(() -> catalog.submit(camille, first)));
        ListingId other = draft(sacha, "Autre chose", again("Autre chose", 2, 8));
        catalog.submit(sacha, other);
        assertEquals(Finding.CLEAR, moderation.evidence(quay.moderator(), other).finding());
    }

    @Test
    void anAppealIsReadWithItsEvidenceAndDecidedWithANote() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        ListingId first = published(camille, "Histoire du parapet", 11, 7);
        moderation.reject(quay.moderator(), first, new Rejection(Set.of(Reason.ILLEGAL), ""));
        ListingId again = draft(sacha, "Mon histoire", again("Mon histoire", 11, 7));

        assertEquals("similarity.appeal.text", refused(() -> catalog.appeal(sacha, again, "Si !")));
        catalog.appeal(sacha, again, "J’en suis l’auteur, voici le contrat d’édition.");
        assertEquals(ListingState.IN_REVIEW, state(again));
        Quay.until(() -> moderation.findings(quay.moderator(), List.of(again)).equals(Map.of(again, Finding.BANNED)));
        assertTrue(moderation.evidence(quay.moderator(), again).appeal().text().startsWith("J’en suis"));
        assertEquals("moderation.banned", refused(() -> moderation.approve(quay.moderator(), again, "")));
        moderation.approve(quay.moderator(), again, "Contrat vérifié.");
        assertEquals(ListingState.PUBLISHED, state(again));
    }

    @Test
    void aLiftedBanBansNobody() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId first = published(camille, "Carnet de bord", 21, 6);
        moderation.reject(quay.moderator(), first, new Rejection(Set.of(Reason.PERSONAL_DATA), ""));
        Ban ban = moderation.bans(quay.moderator()).stream()
                .filter(each -> first.equals(each.listing().id()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "similarity.noteNeeded",
                refused(() -> moderation.lift(quay.moderator(), ban.ban().id(), " ")));
        moderation.lift(quay.moderator(), ban.ban().id(), "Les noms sont inventés.");
        assertEquals(
                "similarity.lifted",
                refused(() -> moderation.lift(quay.moderator(), ban.ban().id(), "Encore.")));
        catalog.submit(camille, first);
        assertEquals(ListingState.IN_REVIEW, state(first));
        assertThrows(Rejected.class, () -> moderation.bans(quay.visitor(camille)));
    }

    @Test
    void aMereWithdrawalBansNothing() throws Exception {
        AccountId camille = quay.seller("Camille");
        ListingId first = published(camille, "Petit traité", 31, 6);
        catalog.withdraw(camille, first);
        catalog.submit(camille, first);
        assertEquals(ListingState.IN_REVIEW, state(first));
    }

    @Test
    void whatSomebodyElseSellsIsShownToWhoeverDecides() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        published(camille, "Économie des boîtes", 41, 8);
        ListingId again = draft(sacha, "Les boîtes", again("Les boîtes", 41, 7));
        catalog.submit(sacha, again);
        Quay.until(() -> moderation.findings(quay.moderator(), List.of(again)).equals(Map.of(again, Finding.ON_SALE)));

        Resemblance seen = only(catalog.passport(document(again), quay.visitor(sacha)));
        assertEquals("Économie des boîtes", seen.listing().title());
        assertTrue(seen.match().whole() && seen.match().contained() > 0.9, () -> "" + seen.match());
        PagesSideBySide excerpt = catalog.compare(document(again), seen.match().key(), 0, quay.visitor(sacha));
        assertFalse(excerpt.whole());
        int last = excerpt.pairs().size() - 1;
        assertTrue(length(excerpt.pairs().get(last).theirs()) < 300, "a hidden page is told in short");
        assertTrue(length(excerpt.pairs().get(last).mine()) > 600);
        PagesSideBySide whole = catalog.compare(document(again), seen.match().key(), 0, quay.moderator());
        assertTrue(length(whole.pairs().get(last).theirs()) > 600);
    }

    @Test
    void aPrivateDocumentIsNotNamed() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        draft(camille, "Secret", again("Secret", 51, 6));
        DocumentId mine = again(sacha, "Le mien", 51, 6);
        Resemblance seen = only(catalog.passport(mine, quay.visitor(sacha)));
        assertNull(seen.listing());
        assertTrue(seen.match().pages().stream().allMatch(page -> page.otherPage() == 0));
        assertEquals("documents.unknown", refused(() -> catalog.passport(mine, quay.visitor(camille, Role.SELLER))));
        assertEquals(
                "documents.unknown",
                refused(() -> catalog.compare(mine, seen.match().key(), 0, Visitor.READER)));
        assertEquals(
                "similarity.match.unknown", refused(() -> catalog.compare(mine, "' or 1=1", 0, quay.visitor(sacha))));
    }

    @Test
    void anOwnDocumentAgainIsAllowedAndTold() throws Exception {
        AccountId camille = quay.seller("Camille");
        published(camille, "Deuxième édition", 61, 6);
        ListingId again = draft(camille, "Troisième édition", again(camille, "Troisième édition", 61, 6));
        catalog.submit(camille, again);
        assertEquals(Finding.OWN, moderation.evidence(quay.moderator(), again).finding());
    }

    @Test
    void sellersAndModeratorsSeeThePagesSideBySide() throws Exception {
        AccountId camille = quay.seller("Camille"), sacha = quay.seller("Sacha");
        published(camille, "Deux rives", 71, 6);
        ListingId again = draft(sacha, "Trois rives", again("Trois rives", 71, 6));
        catalog.submit(sacha, again);
        String key = only(catalog.passport(document(again))).match().key();
        String token = identity.signIn("admin@bouquin.test", "correct-horse-battery", "192.0.2.7")
                .token();
        String page = get("/fr/moderation/" + again, token);
        assertTrue(page.contains("/moderation/" + again + "/similar/" + key) && page.contains("Deux rives"), page);
        assertTrue(get("/fr/moderation", token).contains("Trois rives"));
        assertTrue(get("/fr/moderation/bans", token).contains("bannis"));
        String pair = get("/en/moderation/" + again + "/similar/" + key, token);
        assertTrue(pair.contains("<mark>") && pair.contains("Page 3 of the other one"), pair);
        assertTrue(get("/api/v1/listings/" + again + "/evidence", token).contains("\"finding\":\"ON_SALE\""));
        assertTrue(get("/api/v1/documents/" + document(again) + "/similar/" + key, token)
                .contains("\"whole\":true"));
        assertTrue(get("/api/v1/bans", token).contains("items"));
    }

    private ListingId published(AccountId seller, String title, int text, int pages) throws Exception {
        ListingId id = draft(seller, title, again(seller, title, text, pages));
        catalog.submit(seller, id);
        moderation.approve(quay.moderator(), id, null);
        return id;
    }

    private ListingId draft(AccountId seller, String title, Path pdf) throws Exception {
        try {
            return draft(seller, title, quay.document(seller, pdf));
        } finally {
            Files.delete(pdf);
        }
    }

    private ListingId draft(AccountId seller, String title, DocumentId document) {
        return quay.draft(seller, document, Quay.details(title, Money.eur(500)));
    }

    private DocumentId again(AccountId owner, String title, int text, int pages) throws Exception {
        Path pdf = again(title, text, pages);
        try {
            return quay.document(owner, pdf);
        } finally {
            Files.delete(pdf);
        }
    }

    /** The same number of a text gives the same words, under another title and set anew. */
    private Path again(String title, int text, int pages) throws Exception {
        Path pdf = Files.createTempFile("similarity", ".pdf");
        List<Manuscript.Section> sections = IntStream.range(0, pages)
                .mapToObj(page -> new Manuscript.Section(
                        title + " " + page, 1, List.of(new Manuscript.Paragraph(words(text * 100 + page)))))
                .toList();
        typesetter.typeset(new Manuscript(title, "Camille", "fr", "", sections), pdf);
        return pdf;
    }

    /** Other bytes, the same document. */
    private static Path saved(Path pdf) throws Exception {
        return Files.writeString(pdf, "\n% saved again\n", StandardOpenOption.APPEND);
    }

    private static String words(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 260)
                .mapToObj(i -> IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(j -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private DocumentId document(ListingId id) {
        return catalog.view(id).documentId();
    }

    private ListingState state(ListingId id) {
        return catalog.view(id).state();
    }

    private static Resemblance only(DocumentPassport passport) {
        assertEquals(1, passport.resemblances().size(), () -> "" + passport);
        return passport.resemblances().get(0);
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private static String refused(Executable act) {
        return assertThrows(Rejected.class, act).code();
    }

    private static String get(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + System.getProperty("port") + path))
                .header("Cookie", "session=" + token)
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }
}
