package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentView;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import bouquin.platform.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A file that a seller offers in place of the one on sale. Document, note and date stay as they were handed in. */
@Entity
@IdClass(VersionKey.class)
@Table(name = "versions_version")
class Version {
    @Id
    @Column(name = "listing_id")
    private String listingId;

    @Id
    private int number;

    @Column(name = "document_id")
    private String documentId;

    @Column(name = "former_document_id")
    private String formerDocumentId;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(name = "open_listing_id")
    private String openListingId;

    private String seller;
    private String note;

    @Column(name = "valid_as_of")
    private LocalDate validAsOf;

    private int pages;
    private int words;
    private String differences;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "compared_at")
    private Instant comparedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    Version() {}

    /** Under way. @param listing as it is on sale now */
    Version(HandInVersion command, int number, ListingView listing, Instant now) {
        this.listingId = command.listing().value();
        this.number = number;
        this.documentId = command.document().value();
        this.formerDocumentId = listing.documentId().value();
        this.seller = listing.seller().value();
        this.note = command.note();
        this.validAsOf = command.validAsOf();
        this.handedInAt = now;
        this.openListingId = listingId;
        this.state = VersionState.IN_PRESS;
    }

    /** The one with which a listing began: as long as it has no other, the listing itself knows all about it. */
    static Version first(ListingView listing) {
        Version first = new Version();
        first.listingId = listing.id().value();
        first.number = listing.version();
        first.documentId = listing.documentId().value();
        first.seller = listing.seller().value();
        first.note = "";
        first.validAsOf = listing.details().validAsOf();
        first.pages = listing.pages();
        first.words = listing.words();
        first.state = VersionState.PUBLISHED;
        first.handedInAt = listing.createdAt();
        first.settledAt = listing.publishedAt();
        return first;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    int number() {
        return number;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    DocumentId formerDocument() {
        return new DocumentId(formerDocumentId);
    }

    AccountId seller() {
        return new AccountId(seller);
    }

    LocalDate validAsOf() {
        return validAsOf;
    }

    VersionState state() {
        return state;
    }

    /** Its document is ready and was compared. @return whether it goes to moderation */
    boolean compared(DocumentView document, Differences found, Instant now) {
        requireState(VersionState.IN_PRESS);
        pages = document.pages();
        words = document.words();
        differences = Json.write(found);
        comparedAt = now;
        if (found.unrelated()) settle(VersionState.UNRELATED, now);
        else state = VersionState.IN_REVIEW;
        return state == VersionState.IN_REVIEW;
    }

    /** Its document can't be sold. */
    void refuse(Instant now) {
        requireState(VersionState.IN_PRESS);
        settle(VersionState.REFUSED, now);
    }

    /** @throws Rejected CONFLICT {@code versions.notInReview} */
    void publish(Instant now) {
        requireReview();
        settle(VersionState.PUBLISHED, now);
    }

    /** @throws Rejected CONFLICT {@code versions.notInReview} */
    void reject(Instant now) {
        requireReview();
        settle(VersionState.REJECTED, now);
    }

    /** Doing it twice changes nothing. @throws Rejected CONFLICT {@code versions.settled} */
    void withdraw(Instant now) {
        if (state == VersionState.WITHDRAWN) return;
        if (!state.underWay()) throw Rejected.conflict("versions.settled");
        settle(VersionState.WITHDRAWN, now);
    }

    /** A later one takes its place; what its seller last said of its date is kept with it. */
    void supersede(LocalDate lastSaid) {
        validAsOf = lastSaid;
    }

    /** @param listing whose current version has the date that the listing shows */
    VersionView view(ListingView listing) {
        boolean current = number == listing.version();
        return new VersionView(
                listing(),
                number,
                document(),
                formerDocumentId == null ? null : formerDocument(),
                seller(),
                state,
                current,
                note,
                current ? listing.details().validAsOf() : validAsOf,
                pages,
                words,
                differences == null ? null : Json.read(differences, Differences.class),
                handedInAt,
                settledAt);
    }

    private void requireReview() {
        if (state != VersionState.IN_REVIEW) throw Rejected.conflict("versions.notInReview");
    }

    private void requireState(VersionState expected) {
        if (state != expected) throw new IllegalStateException("version " + number + " is " + state);
    }

    private void settle(VersionState end, Instant now) {
        state = end;
        openListingId = null;
        settledAt = now;
    }
}
