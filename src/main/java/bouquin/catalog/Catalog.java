package bouquin.catalog;

import bouquin.documents.DocumentCard;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.FreePages;
import bouquin.documents.PageImage;
import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.identity.SellerView;
import bouquin.identity.Visitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.similarity.Similarity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is offered: listings from their first draft to their last sale, and the categories they stand in. */
@Facade
public class Catalog {
    @Inject
    Listings listings;

    @Inject
    Categories categories;

    @Inject
    Identity identity;

    @Inject
    Documents documents;

    @Inject
    Similarity similarity;

    @Inject
    Resemblances resemblances;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /**
     * Begins a listing, which may be incomplete and whose document may still be in the press.
     *
     * @throws Rejected FORBIDDEN {@code catalog.notASeller}; INVALID with all faults, among them {@code documentId} for
     *     a document that isn't the seller's; CONFLICT {@code catalog.documentListed}
     */
    public ListingId draft(AccountId account, DraftListing command) {
        SellerView seller = seller(account);
        ListingDetails details = command.details().cleaned().over(ListingDetails.NONE);
        Wording.ofDraft(details, categories::has)
                .check("documentId", () -> owned(command, account))
                .check("validAsOf", () -> ValidAsOf.require(details.validAsOf(), clock.instant()))
                .throwIfAny();
        requireUnlisted(command.documentId());
        Listing listing = new Listing(account, seller.displayName(), command.documentId(), details, clock.instant());
        listings.add(listing);
        freePages(listing);
        return listing.id();
    }

    /**
     * The document's listing, or a draft that says nothing yet.
     *
     * @throws Rejected as {@link #draft}
     */
    public ListingId begin(AccountId account, DocumentId document) {
        return listings.live(document)
                .filter(listing -> listing.isOf(account))
                .map(Listing::id)
                .orElseGet(() -> draft(account, DraftListing.of(document)));
    }

    /**
     * What stands against a draft that says this; nothing is changed.
     *
     * @param pages of its document, 0 as long as nobody knows
     */
    public List<Rejected.Fault> faults(ListingDetails said, int pages) {
        ListingDetails details = said.cleaned().over(ListingDetails.NONE);
        Faults faults = Wording.ofDraft(details, categories::has);
        boolean choosable = faults.found().isEmpty() && details.freePages() != null && pages > 0;
        if (choosable) faults.check("freePages", () -> FreePages.require(details.freePages(), pages));
        return faults.found();
    }

    /** Documents of a seller for which no listing was ever begun, newest first. */
    public List<DocumentCard> notOffered(AccountId account) {
        Set<DocumentId> offered =
                listings.ofSeller(account).stream().map(Listing::documentId).collect(Collectors.toSet());
        return documents.ofOwner(account.value()).stream()
                .filter(document -> !offered.contains(document.id()))
                .toList();
    }

    /**
     * Changes what is not null in the details. A published listing says the new abstract, tags, price and date at once;
     * everything else of it was approved and stays.
     *
     * @param revision the one that the seller saw
     * @throws Rejected NOT_FOUND when it isn't the seller's; STALE {@code catalog.stale}; CONFLICT
     *     {@code catalog.inReview}; INVALID with all faults
     */
    public ListingView edit(AccountId account, ListingId id, long revision, ListingDetails changes) {
        Listing listing = listings.get(id, account);
        listing.requireRevision(revision);
        ListingDetails details = changes.cleaned().over(listing.details());
        Faults faults = listing.published()
                ? Wording.ofSubmission(details, categories::has)
                : Wording.ofDraft(details, categories::has);
        faults.check("validAsOf", () -> ValidAsOf.require(changes.validAsOf(), clock.instant()))
                .throwIfAny();
        listing.edit(details, clock.instant());
        freePages(listing);
        if (listing.published()) outbox.append(new ListingEdited(id, listing.seller(), listing.title()));
        return listing.view();
    }

    /**
     * Asks for publication.
     *
     * @throws Rejected NOT_FOUND when it isn't the seller's; INVALID with all that is missing; CONFLICT
     *     {@code catalog.inReview}, {@code catalog.published}, {@code catalog.documentListed},
     *     {@code catalog.documentInPress} while the document is being checked, {@code catalog.documentRefused},
     *     {@code similarity.banned} for what was taken down before, unless the seller has appealed
     */
    public void submit(AccountId account, ListingId id) {
        SellerView seller = seller(account);
        Listing listing = listings.get(id, account);
        Wording.ofSubmission(listing.details(), categories::has).throwIfAny();
        DocumentView document = documents.view(listing.documentId());
        if (document.state() == DocumentState.REFUSED) throw Rejected.conflict("catalog.documentRefused");
        if (document.state() != DocumentState.READY) throw Rejected.conflict("catalog.documentInPress");
        similarity.requireAllowed(listing.documentId());
        freePages(listing);
        listing.submit(seller.displayName(), document, clock.instant());
        listings.flush();
        outbox.append(new ListingSubmitted(id, listing.seller(), listing.title()));
    }

    /**
     * Puts another document of the same seller in the place of one, in all listings of it.
     *
     * @throws Rejected CONFLICT {@code catalog.inReview}, {@code catalog.documentPublished} when it was ever for sale
     */
    public void replaceDocument(DocumentId document, DocumentId other) {
        listings.ofDocument(document).forEach(listing -> listing.replaceDocument(other, clock.instant()));
    }

    /** Takes a listing back; what was sold stays sold. Doing it twice changes nothing. @throws Rejected NOT_FOUND */
    public void withdraw(AccountId account, ListingId id) {
        Listing listing = listings.get(id, account);
        if (listing.withdraw(clock.instant()))
            outbox.append(new ListingWithdrawn(id, listing.seller(), listing.title()));
    }

    /** The listing that offers a document, or the last that did; for moderation. */
    public Optional<ListingView> offering(DocumentId document) {
        return listings.offering(document).map(Listing::view);
    }

    /** For moderation. @throws Rejected NOT_FOUND; CONFLICT {@code catalog.notInReview} */
    public void publish(ListingId id) {
        Listing listing = listings.get(id);
        listing.publish(clock.instant());
        outbox.append(new ListingPublished(id, listing.seller(), listing.title()));
    }

    /**
     * For moderation: refuses a listing in review, or takes a published one down.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code catalog.notInReview}
     */
    public void reject(ListingId id) {
        Listing listing = listings.get(id);
        boolean wasForSale = listing.reject(clock.instant());
        outbox.append(new ListingRejected(id, listing.seller(), listing.title()));
        if (wasForSale) outbox.append(new ListingWithdrawn(id, listing.seller(), listing.title()));
    }

    /**
     * For versions: the listing offers another document from now on, and stays what it is.
     *
     * @param document is READY, with the free pages that everybody may read from now on
     * @param version its number, more than that of the present one
     * @param validAsOf null when the seller named none
     * @throws Rejected NOT_FOUND; CONFLICT {@code catalog.notForSale}, {@code catalog.documentListed}, {@code
     *     similarity.banned}
     */
    public void renew(ListingId id, DocumentId document, int version, LocalDate validAsOf) {
        Listing listing = listings.get(id);
        similarity.requireAllowed(document);
        listing.renew(documents.view(document), version, validAsOf, clock.instant());
        listings.flush();
        outbox.append(new ListingEdited(id, listing.seller(), listing.title()));
    }

    /** @throws Rejected CONFLICT {@code catalog.documentListed} when the document is on offer, or is being drafted */
    public void requireUnlisted(DocumentId document) {
        if (listings.hasLive(document)) throw Rejected.conflict("catalog.documentListed");
    }

    /** @throws Rejected NOT_FOUND unless it is published, the visitor's own, or the visitor moderates */
    public ListingView view(ListingId id, Visitor visitor) {
        return visible(id, visitor).view();
    }

    /** The listing as one moderator or handler sees it, whatever its state. @throws Rejected NOT_FOUND */
    public ListingView view(ListingId id) {
        return listings.get(id).view();
    }

    /** @throws Rejected NOT_FOUND unless it is published */
    public ListingCard card(ListingId id) {
        return cards(List.of(id)).stream().findFirst().orElseThrow(() -> Rejected.notFound("catalog.notFound"));
    }

    /** In the order of the ids; those that aren't published are left out. */
    public List<ListingCard> cards(Collection<ListingId> ids) {
        Map<ListingId, ListingCard> found = listings.published(ids).stream()
                .map(Listing::card)
                .collect(Collectors.toMap(ListingCard::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** All of a seller's listings, newest first; for the seller. */
    public List<ListingView> ofSeller(AccountId account) {
        return listings.ofSeller(account).stream().map(Listing::view).toList();
    }

    /** What everybody may buy from a seller, newest first. */
    public List<ListingCard> publishedOf(AccountId account) {
        return listings.publishedOf(account).stream().map(Listing::card).toList();
    }

    /** Whether nobody has ever begun a listing here. */
    public boolean isEmpty() {
        return listings.none();
    }

    /** Oldest submission first; for moderation. */
    public List<ListingView> inReview(int limit) {
        return listings.inReview(limit).stream().map(Listing::view).toList();
    }

    /**
     * The listing as it can be bought now, with the promise that a sale freezes.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code catalog.notForSale} when it was for sale once
     */
    public ForSale forSale(ListingId id) {
        Listing listing = listings.get(id);
        if (listing.published()) return listing.forSale();
        throw listing.wasEverPublished()
                ? Rejected.conflict("catalog.notForSale")
                : Rejected.notFound("catalog.notFound");
    }

    /** The listing's document, for whoever may see the listing. @throws Rejected NOT_FOUND */
    public DocumentView document(ListingId id, Visitor visitor) {
        return documents.view(visible(id, visitor).documentId());
    }

    /**
     * A page as the visitor may see it; a hidden page only as destroyed pixels.
     *
     * @param page from 1
     * @param width wanted, in pixels; the nearest that exists is given
     * @param webp whether whoever asks takes WebP, which is given where it is smaller
     * @throws Rejected NOT_FOUND; CONFLICT while the document is in the press
     */
    public PageImage image(ListingId id, Visitor visitor, int page, int width, boolean webp) {
        return documents.image(visible(id, visitor).documentId(), page, width, webp);
    }

    /** The small picture for lists. @throws Rejected as {@link #image} */
    public PageImage cover(ListingId id, Visitor visitor, boolean webp) {
        return documents.cover(visible(id, visitor).documentId(), webp);
    }

    /** Names the pictures as they are now, see {@link Documents#edition}. @throws Rejected NOT_FOUND */
    public String edition(ListingId id, Visitor visitor) {
        return documents.edition(visible(id, visitor).documentId());
    }

    /** What a document has in common with others, for its owner and for moderators. @throws Rejected NOT_FOUND */
    public DocumentPassport passport(DocumentId document, Visitor visitor) {
        return resemblances.passport(document, visitor);
    }

    /** The same for moderation and handlers, with all there is to know. @throws Rejected NOT_FOUND */
    public DocumentPassport passport(DocumentId document) {
        return resemblances.passport(document);
    }

    /** Two documents side by side; of somebody else's what all may read, unless one moderates. @throws Rejected NOT_FOUND */
    public PagesSideBySide compare(DocumentId document, String key, int from, Visitor visitor) {
        return resemblances.compare(document, key, from, visitor);
    }

    /** The seller answers to a ban, and submits. @throws Rejected as {@link #submit} and {@code similarity.appeal.*} */
    public void appeal(AccountId account, ListingId id, String text) {
        similarity.appeal(listings.get(id, account).documentId(), text);
        submit(account, id);
    }

    /** The upper categories with the lower ones in them. */
    public List<Category> categories() {
        return categories.tree();
    }

    /** A category with the one above it, from the top; empty when there is no such category. */
    public List<Category> categoryPath(String category) {
        return categories.path(category);
    }

    private Listing visible(ListingId id, Visitor visitor) {
        Listing listing = listings.get(id);
        boolean moderates = visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
        boolean may = moderates || listing.published() || listing.isOf(visitor.account());
        if (!may) throw Rejected.notFound("catalog.notFound");
        return listing;
    }

    private SellerView seller(AccountId account) {
        return identity.seller(account).orElseThrow(() -> Rejected.forbidden("catalog.notASeller"));
    }

    private void owned(DraftListing command, AccountId account) {
        DocumentView document = documents.view(command.documentId());
        if (!document.owner().equals(account.value())) throw Rejected.notFound("documents.unknown");
        if (document.state() == DocumentState.REFUSED) throw Rejected.conflict("catalog.documentRefused");
    }

    /** Hands the seller's choice on as soon as the document has pages to choose from. */
    private void freePages(Listing listing) {
        if (listing.details().freePages() == null) return;
        if (documents.view(listing.documentId()).state() != DocumentState.READY) return;
        Set<Integer> chosen = listing.details().freePages();
        new Faults()
                .check("freePages", () -> documents.chooseFreePages(listing.documentId(), chosen))
                .throwIfAny();
    }
}
