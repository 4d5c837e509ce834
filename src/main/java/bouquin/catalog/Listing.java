package bouquin.catalog;

import bouquin.documents.DocumentId;
import bouquin.documents.DocumentView;
import bouquin.identity.AccountId;
import bouquin.kernel.Faults;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document on offer. DRAFT, REJECTED and WITHDRAWN listings may be edited freely; IN_REVIEW ones not at all, so that
 * what is approved is what was read; of PUBLISHED ones only abstract, tags, price and date, as title, shelf, level, language
 * and free pages are what was approved: whoever wants to change those withdraws, edits and submits again.
 */
@Entity
@Table(name = "catalog_listing")
class Listing {
    @jakarta.persistence.Id
    private String id;

    private String seller;

    @Column(name = "seller_name")
    private String sellerName;

    @Column(name = "document_id")
    private String documentId;

    /** The document's id as long as the listing isn't withdrawn; unique. */
    @Column(name = "live_document_id")
    private String liveDocumentId;

    @Enumerated(EnumType.STRING)
    private ListingState state;

    private long revision;

    /** Of the document, from 1; see {@link #renew}. */
    private int version;

    private String title;

    private String summary;

    private String category;

    @Enumerated(EnumType.STRING)
    @Column(name = "listing_level")
    private Level level;

    private String language;

    private String tags;

    @Column(name = "price_minor")
    private Long priceMinor;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Column(name = "free_pages")
    private String freePages;

    @Column(name = "valid_as_of")
    private LocalDate validAsOf;

    private int pages;

    private int words;

    @Column(name = "document_sha256")
    private String documentSha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    Listing() {}

    Listing(AccountId seller, String sellerName, DocumentId document, ListingDetails details, Instant now) {
        this.id = Id.next();
        this.seller = seller.value();
        this.sellerName = sellerName;
        this.documentId = document.value();
        this.version = 1;
        this.createdAt = now;
        say(details);
        become(ListingState.DRAFT, now);
    }

    ListingId id() {
        return new ListingId(id);
    }

    DocumentId documentId() {
        return new DocumentId(documentId);
    }

    AccountId seller() {
        return new AccountId(seller);
    }

    String title() {
        return title;
    }

    boolean isOf(AccountId account) {
        return account != null && seller.equals(account.value());
    }

    boolean published() {
        return state == ListingState.PUBLISHED;
    }

    boolean withdrawn() {
        return state == ListingState.WITHDRAWN;
    }

    /** @throws Rejected STALE when somebody changed the listing after this revision was read */
    void requireRevision(long read) {
        if (read != revision) throw Rejected.of(Rejected.Kind.STALE, "catalog.stale");
    }

    void edit(ListingDetails details, Instant now) {
        if (state == ListingState.IN_REVIEW) throw Rejected.conflict("catalog.inReview");
        if (published()) requireAsApproved(details);
        say(details);
        touch(now);
    }

    /** Another document takes the place of its own, of which nobody ever could buy a copy. */
    void replaceDocument(DocumentId document, Instant now) {
        if (state == ListingState.IN_REVIEW) throw Rejected.conflict("catalog.inReview");
        if (wasEverPublished()) throw Rejected.conflict("catalog.documentPublished");
        documentId = document.value();
        become(state, now);
    }

    /** @param document is READY; its facts become the listing's, and its free pages unless the seller chose others */
    void submit(String currentSellerName, DocumentView document, Instant now) {
        if (state == ListingState.IN_REVIEW) throw Rejected.conflict("catalog.inReview");
        if (published()) throw Rejected.conflict("catalog.published");
        sellerName = currentSellerName;
        take(document);
        if (freePages == null) freePages = text(document.freePages());
        submittedAt = now;
        become(ListingState.IN_REVIEW, now);
    }

    void publish(Instant now) {
        if (state != ListingState.IN_REVIEW) throw Rejected.conflict("catalog.notInReview");
        publishedAt = now;
        become(ListingState.PUBLISHED, now);
    }

    /** @return whether it could be bought until now */
    boolean reject(Instant now) {
        if (state != ListingState.IN_REVIEW && !published()) throw Rejected.conflict("catalog.notInReview");
        boolean wasPublished = published();
        become(ListingState.REJECTED, now);
        return wasPublished;
    }

    /** @return whether it could be bought until now */
    boolean withdraw(Instant now) {
        if (state == ListingState.WITHDRAWN) return false;
        boolean wasPublished = published();
        become(ListingState.WITHDRAWN, now);
        return wasPublished;
    }

    /**
     * From now on the listing offers this document; everything that was said of it stays, and so does its date.
     *
     * @param document is READY
     * @param number of the version, more than the present one
     * @param asOf null when the seller named none
     */
    void renew(DocumentView document, int number, LocalDate asOf, Instant now) {
        if (!published()) throw Rejected.conflict("catalog.notForSale");
        if (number <= version) throw new IllegalStateException("version " + number + " after " + version);
        documentId = document.id().value();
        liveDocumentId = documentId;
        version = number;
        validAsOf = asOf;
        take(document);
        freePages = text(document.freePages());
        touch(now);
    }

    ListingDetails details() {
        return new ListingDetails(
                title,
                summary,
                category,
                level,
                language,
                tags.isEmpty() ? List.of() : List.of(tags.split("\n")),
                priceMinor == null ? null : new Money(priceMinor, priceCurrency),
                freePages == null ? null : numbers(freePages),
                validAsOf);
    }

    ListingView view() {
        return new ListingView(
                id(),
                seller(),
                sellerName,
                documentId(),
                state,
                revision,
                version,
                details(),
                pages,
                words,
                createdAt,
                changedAt,
                submittedAt,
                publishedAt);
    }

    ListingCard card() {
        ListingView view = view();
        return new ListingCard(
                id(),
                view.slug(),
                title,
                summary,
                seller(),
                sellerName,
                category,
                level,
                language,
                view.details().tags(),
                pages,
                view.price(),
                version,
                validAsOf,
                publishedAt);
    }

    ForSale forSale() {
        Promise promise = new Promise(
                title, summary, pages, words, language, level, revision, documentSha256, changedAt, version, validAsOf);
        return new ForSale(id(), seller(), documentId(), title, view().price(), view().slug(), promise);
    }

    boolean wasEverPublished() {
        return publishedAt != null;
    }

    private void requireAsApproved(ListingDetails details) {
        ListingDetails approved = details();
        new Faults()
                .require(details.title().equals(title), "title", "catalog.approved")
                .require(Objects.equals(details.category(), category), "category", "catalog.approved")
                .require(details.level() == level, "level", "catalog.approved")
                .require(Objects.equals(details.language(), language), "language", "catalog.approved")
                .require(Objects.equals(details.freePages(), approved.freePages()), "freePages", "catalog.approved")
                .throwIfAny();
    }

    private void say(ListingDetails details) {
        title = details.title();
        summary = details.summary();
        category = details.category();
        level = details.level();
        language = details.language();
        tags = String.join("\n", details.tags());
        priceMinor = details.price() == null ? null : details.price().minor();
        priceCurrency = details.price() == null ? null : details.price().currency();
        freePages = details.freePages() == null ? null : text(details.freePages());
        validAsOf = details.validAsOf();
    }

    private void take(DocumentView document) {
        pages = document.pages();
        words = document.words();
        documentSha256 = document.sha256();
    }

    private void become(ListingState next, Instant now) {
        state = next;
        liveDocumentId = next == ListingState.WITHDRAWN ? null : documentId;
        touch(now);
    }

    private void touch(Instant now) {
        revision++;
        changedAt = now;
    }

    private static SortedSet<Integer> numbers(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
