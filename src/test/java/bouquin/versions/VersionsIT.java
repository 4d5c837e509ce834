package bouquin.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.RefundOrder;
import bouquin.checkout.SoldLines;
import bouquin.checkout.Waiver;
import bouquin.checkout.WithdrawOrder;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.library.Copy;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.library.ShelfVersion;
import bouquin.licensing.LicenceId;
import bouquin.licensing.Licensing;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.moderation.Rejection;
import bouquin.platform.mail.MailView;
import bouquin.platform.mail.Mailbox;
import bouquin.search.Search;
import bouquin.search.SearchQuery;
import bouquin.support.Quay;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A listing gets a new file: what its buyers, its seller and its moderator see of it. */
@ExtendWith(ArquillianExtension.class)
class VersionsIT {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 3);

    @Inject
    Versions versions;

    @Inject
    Catalog catalog;

    @Inject
    Moderation moderation;

    @Inject
    Checkout checkout;

    @Inject
    SoldLines soldLines;

    @Inject
    Library library;

    @Inject
    Licensing licensing;

    @Inject
    Search search;

    @Inject
    Mailbox mailbox;

    @Inject
    Quay quay;

    @Inject
    Stall stall;

    private final String word = "mot" + Id.next();
    private final String title = "Droit de " + word;
    private final List<String> sentences = sentences(1);

    @Test
    void whoBoughtTheOldVersionGetsTheNewOneToo() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        ListingView before = catalog.view(listing);
        Visitor early = stall.member();
        LicenceId old = bought(early, listing);
        assertTrue(library.copy(old, early, Reading.WHOLE).file().length() > 1000);

        int number = handIn(seller, listing, changed());
        assertEquals(2, number);
        assertEquals(before, catalog.view(listing), "until it is approved nothing changes");
        assertEquals(1, library.licence(old, early).versions().size());
        moderation.approveVersion(quay.moderator(), listing, number, null);

        ListingView after = catalog.view(listing);
        assertEquals(2, after.version());
        assertEquals(SPRING, after.details().validAsOf());
        assertEquals(before.slug(), after.slug());
        assertEquals(before.price(), after.price());
        assertNotEquals(before.documentId(), after.documentId());
        SearchQuery abolished = new SearchQuery("abrogée", null, null, null, null, null, null, 50);
        Stall.until(() -> search.search(abolished).items().stream()
                .anyMatch(card -> card.id().equals(listing) && card.version() == 2));

        List<ShelfVersion> shelf = library.licence(old, early).versions();
        assertEquals(List.of(2, 1), shelf.stream().map(ShelfVersion::number).toList());
        assertTrue(shelf.get(0).isNew());
        assertNotEquals(
                licensing.copyId(old, shelf.get(0).document()),
                licensing.copyId(old, shelf.get(1).document()));
        assertTrue(licensing
                .copiesOf(after.documentId(), versions.before(after.documentId()))
                .contains(licensing.copyId(old, after.documentId())));
        Copy newest = library.copy(old, early, Reading.WHOLE), first = library.copy(old, 1, early, Reading.WHOLE);
        assertNotEquals(newest.file().etag(), first.file().etag());
        assertTrue(newest.fileName().endsWith("-v2.pdf"), newest.fileName());
        assertFalse(library.licence(old, early).newest().isNew());
        assertFalse(library.changes(old, 2, early, 0, 10).get(0).pieces().isEmpty());

        Visitor late = stall.member();
        LicenceId fresh = bought(late, listing);
        assertEquals(
                List.of(2),
                library.licence(fresh, late).versions().stream()
                        .map(ShelfVersion::number)
                        .toList());
        assertEquals("library.noSuchVersion", refused(() -> library.copy(fresh, 1, late, Reading.WHOLE)));
        assertEquals("library.noSuchVersion", refused(() -> library.changes(fresh, 2, late, 0, 10)));

        checkout.refund(new RefundOrder(order(early), null, null, "Both versions go back.", null));
        assertEquals("library.revoked", refused(() -> library.copy(old, 1, early, Reading.WHOLE)));
        assertEquals("library.revoked", refused(() -> library.copy(old, 2, early, Reading.WHOLE)));
        assertEquals("library.revoked", refused(() -> library.changes(old, 2, early, 0, 10)));
    }

    @Test
    void everybodySeesFiguresAndOnlyTheTradeSeesWords() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        int number = handIn(seller, listing, changed());
        assertEquals("versions.notFound", refused(() -> versions.version(listing, number, Visitor.READER)));
        assertEquals(1, versions.all(listing, Visitor.READER).size());
        assertEquals(2, versions.all(listing, quay.visitor(seller)).size());
        moderation.approveVersion(quay.moderator(), listing, number, "Gut.");

        VersionView version = versions.published(listing, Visitor.READER).get(0);
        assertEquals("Réforme de 2026.", version.note());
        assertEquals(1, version.differences().changed());
        assertTrue(
                version.differences().unchanged() >= 1,
                () -> version.differences().toString());
        assertEquals(1, version.differences().wordsAdded());
        PageChange publicly =
                versions.changes(listing, number, Visitor.READER, 0, 10).get(0);
        assertEquals(ChangeKind.CHANGED, publicly.kind());
        assertEquals(List.of(), publicly.pieces());
        List<Piece> words = versions.changes(listing, number, quay.visitor(seller), 0, 10)
                .get(0)
                .pieces();
        assertTrue(words.contains(new Piece(Piece.Kind.ADDED, "abrogée")), () -> words.toString());
        assertEquals(1, moderation.decisions(listing, number).size());
        assertEquals(0, moderation.decisions(listing, 1).size());
        assertEquals(1, moderation.decisions(listing).size(), "the listing's own decision stays by itself");
    }

    @Test
    void whoHasReadNothingIsShownNothing() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        Visitor buyer = stall.member();
        LicenceId licence = bought(buyer, listing);
        moderation.approveVersion(quay.moderator(), listing, handIn(seller, listing, changed()), null);
        assertEquals("library.copyFirst", refused(() -> library.changes(licence, 2, buyer, 0, 10)));
        library.copy(licence, 2, buyer, Reading.REST);
        assertFalse(library.changes(licence, 2, buyer, 0, 10).isEmpty());
        OrderView order = checkout.order(order(buyer), buyer);
        WithdrawOrder stated = new WithdrawOrder(order.id(), Set.of(), Instant.now());
        assertEquals(
                "checkout.withdrawal.downloaded",
                checkout.withdraw(stated).get(0).refusal());
    }

    @Test
    void anotherDocumentIsNoVersion() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        ListingView before = catalog.view(listing);
        int number = handIn(seller, listing, sentences(77));
        VersionView version = versions.version(listing, number);
        assertEquals(VersionState.UNRELATED, version.state());
        assertEquals(
                "versions.notInReview",
                refused(() -> moderation.approveVersion(quay.moderator(), listing, number, "")));
        assertEquals(before, catalog.view(listing));
        assertEquals(3, handIn(seller, listing, changed()), "a number is given once");
    }

    @Test
    void oneVersionIsUnderWayAtATime() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        DocumentId same = quay.document(seller, title, text(sentences));
        int number = handIn(seller, listing, changed());
        assertEquals("versions.underWay", refused(() -> versions.handIn(seller, command(listing, same))));
        AccountId other = quay.seller("Sacha");
        assertEquals("catalog.notFound", refused(() -> versions.handIn(other, command(listing, same))));
        assertEquals("catalog.notFound", refused(() -> versions.withdraw(other, listing, number)));
        versions.withdraw(seller, listing, number);
        versions.withdraw(seller, listing, number);
        assertEquals(VersionState.WITHDRAWN, versions.version(listing, number).state());
        DocumentId current = catalog.view(listing).documentId();
        assertEquals("versions.sameFile", refused(() -> versions.handIn(seller, command(listing, current))));
        Rejected faults = assertThrows(
                Rejected.class,
                () -> versions.handIn(
                        seller,
                        new HandInVersion(listing, same, " ", LocalDate.now().plusYears(1))));
        assertEquals(
                List.of("note", "validAsOf"),
                faults.faults().stream().map(Rejected.Fault::field).toList());
    }

    @Test
    void aListingThatIsWithdrawnTakesItsNewVersionWithIt() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        int number = handIn(seller, listing, changed());
        catalog.withdraw(seller, listing);
        Stall.until(() -> versions.version(listing, number).state() == VersionState.WITHDRAWN);
        DocumentId again = quay.document(seller, title, text(changed()));
        assertEquals("versions.notForSale", refused(() -> versions.handIn(seller, command(listing, again))));
    }

    @Test
    void aRejectedVersionChangesNothing() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        ListingView before = catalog.view(listing);
        int number = handIn(seller, listing, changed());
        Visitor moderator = quay.moderator();
        assertTrue(moderation.versions(moderator).stream()
                .anyMatch(each -> each.listing().equals(listing)));
        assertEquals(
                "moderation.ownListing",
                refused(() -> moderation.approveVersion(quay.visitor(seller, Role.MODERATOR), listing, number, "")));
        moderation.rejectVersion(moderator, listing, number, new Rejection(Set.of(Reason.UNREADABLE), ""));
        assertEquals("versions.notInReview", refused(() -> moderation.approveVersion(moderator, listing, number, "")));
        assertEquals("versions.settled", refused(() -> versions.withdraw(seller, listing, number)));
        assertEquals(before, catalog.view(listing));
    }

    @Test
    void twoModeratorsAtOncePublishOnce() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        int number = handIn(seller, listing, changed());
        List<CompletableFuture<Void>> both = IntStream.range(0, 2)
                .mapToObj(each -> CompletableFuture.runAsync(
                        () -> moderation.approveVersion(quay.moderator(), listing, number, "")))
                .toList();
        both.forEach(CompletableFuture::join);
        assertEquals(1, moderation.decisions(listing, number).size());
        assertEquals(2, catalog.view(listing).version());
        assertThrows(
                CompletionException.class,
                () -> CompletableFuture.runAsync(() -> versions.reject(listing, number))
                        .join());
    }

    @Test
    void anOrderFromBeforeThatIsPaidAfterwardsGivesBoth() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        Visitor buyer = stall.member();
        OrderView placed = placed(buyer, listing);
        moderation.approveVersion(quay.moderator(), listing, handIn(seller, listing, changed()), null);
        SandboxCard.pay(placed.paymentUrl());
        Stall.until(() -> checkout.order(placed.id(), buyer).lines().get(0).licence() != null);
        LicenceId licence = checkout.order(placed.id(), buyer).lines().get(0).licence();
        assertEquals(2, library.licence(licence, buyer).versions().size());
        assertEquals(1, soldLines.of(licence).promise().documentVersion());
        assertEquals("checkout.alreadyBought", refused(() -> placed(buyer, listing)));
    }

    @Test
    void buyersAreToldOnceAndUntilTheySayNo() throws Exception {
        AccountId seller = quay.seller("Camille");
        ListingId listing = quay.published(seller, title, text(sentences));
        Visitor told = stall.member(), silent = stall.member();
        LicenceId licence = bought(told, listing), other = bought(silent, listing);
        String key = library.lettersKey(other).orElseThrow();
        assertTrue(library.stopLetters(key));
        assertFalse(library.stopLetters(Id.next()));
        moderation.approveVersion(quay.moderator(), listing, handIn(seller, listing, changed()), null);
        Stall.until(() -> letters(told.email(), title) == 1);
        assertEquals(0, letters(silent.email(), title));
        library.letters(other, silent, true);
        library.letters(licence, told, false);
        List<String> third = new ArrayList<>(changed());
        third.set(5, "Une phrase toute neuve se lit ici.");
        moderation.approveVersion(quay.moderator(), listing, handIn(seller, listing, third), null);
        Stall.until(() -> letters(silent.email(), title) == 1);
        assertEquals(1, letters(told.email(), title));
    }

    private long letters(String email, String title) {
        return mailbox.letters(null, 200).items().stream()
                .filter(mail -> mail.to().equals(email) && mail.text().contains("Réforme de 2026."))
                .map(MailView::subject)
                .filter(subject -> subject.contains(title))
                .count();
    }

    private int handIn(AccountId seller, ListingId listing, List<String> text) throws Exception {
        DocumentId document = quay.document(seller, title, text(text));
        int number = versions.handIn(seller, command(listing, document));
        Quay.until(() -> versions.version(listing, number).state() != VersionState.IN_PRESS);
        return number;
    }

    private static HandInVersion command(ListingId listing, DocumentId document) {
        return new HandInVersion(listing, document, "Réforme de 2026.", SPRING);
    }

    private List<String> changed() {
        List<String> changed = new ArrayList<>(sentences);
        changed.set(2, changed.get(2).replaceFirst(" \\S+ ", " abrogée "));
        return changed;
    }

    private OrderView placed(Visitor buyer, ListingId listing) {
        return checkout.place(new PlaceOrder(
                        buyer, List.of(listing), null, "FR", null, new Waiver(true, true), "fr", false, null))
                .order();
    }

    private LicenceId bought(Visitor buyer, ListingId listing) {
        OrderView order = placed(buyer, listing);
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), buyer).lines().get(0).licence() != null);
        return checkout.order(order.id(), buyer).lines().get(0).licence();
    }

    private bouquin.checkout.OrderId order(Visitor buyer) {
        return checkout.orders(buyer, null, 1).items().get(0).id();
    }

    private static String refused(Runnable attempt) {
        return assertThrows(Rejected.class, attempt::run).code();
    }

    /** Some pages of words that only this text has in this order. */
    private static List<String> sentences(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 120)
                .mapToObj(sentence -> random.ints(12, 0, 5000)
                        .mapToObj(number -> "w" + Integer.toString(number, 36).replaceAll("\\d", "o"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(List<String> sentences) {
        return String.join(". ", sentences);
    }
}
