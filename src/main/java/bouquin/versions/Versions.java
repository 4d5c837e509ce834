package bouquin.versions;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.catalog.ValidAsOf;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** New files for what is on sale: handed in, compared with the old one, approved, and kept for whoever bought them. */
@Facade
public class Versions {
    /** Of a change note, in characters. */
    public static final int NOTE_MAX = 1000;

    @Inject
    History history;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Offers a new file for a listing that is for sale. It is compared as soon as the press has read it, then it waits for a
     * moderator; until then the old one stays on sale.
     *
     * @return its number
     * @throws Rejected NOT_FOUND when the listing isn't the seller's; INVALID with faults on {@code documentId}, {@code note}
     *     and {@code validAsOf}; CONFLICT {@code versions.notForSale}, {@code versions.underWay}, {@code versions.sameFile},
     *     {@code versions.documentUsed}, {@code catalog.documentListed}
     */
    public int handIn(AccountId seller, HandInVersion command) {
        ListingView listing = requireOpen(seller, command.listing());
        HandInVersion clean = new HandInVersion(
                command.listing(), command.document(), Text.paragraphs(command.note()), command.validAsOf());
        faults(clean)
                .check("documentId", () -> owned(seller, command.document()))
                .throwIfAny();
        requireNew(listing, command.document());
        List<Version> all = history.of(command.listing());
        if (all.isEmpty()) history.add(Version.first(listing));
        int last = all.isEmpty() ? listing.version() : all.get(0).number();
        Version version = new Version(clean, last + 1, listing, clock.instant());
        history.add(version);
        jobs.enqueue(CompareVersion.NAME, CompareVersion.key(version, "handedIn"));
        return version.number();
    }

    /**
     * The same without a document: refuses before a file is sent what would be refused afterwards.
     *
     * @throws Rejected as {@link #handIn}
     */
    public void requireOpen(AccountId seller, HandInVersion command) {
        requireOpen(seller, command.listing());
        faults(new HandInVersion(command.listing(), null, Text.paragraphs(command.note()), command.validAsOf()))
                .throwIfAny();
    }

    /**
     * The seller takes back what is under way. Doing it twice changes nothing.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code versions.settled}
     */
    public void withdraw(AccountId seller, ListingId listing, int number) {
        own(seller, listing);
        history.locked(listing, number).withdraw(clock.instant());
    }

    /**
     * For moderation: from now on this is what the listing offers.
     *
     * @return false when somebody else has approved it already
     * @throws Rejected NOT_FOUND; CONFLICT {@code versions.notInReview}, {@code catalog.notForSale},
     *     {@code catalog.documentListed}
     */
    public boolean publish(ListingId id, int number) {
        Version version = history.locked(id, number);
        if (version.state() == VersionState.PUBLISHED) return false;
        version.publish(clock.instant());
        ListingView listing = catalog.view(id);
        history.get(id, listing.version()).supersede(listing.details().validAsOf());
        catalog.renew(id, version.document(), number, version.validAsOf());
        outbox.append(new VersionPublished(id, number, version.seller(), listing.title()));
        return true;
    }

    /** For moderation. @throws Rejected NOT_FOUND; CONFLICT {@code versions.notInReview} */
    public void reject(ListingId id, int number) {
        Version version = history.locked(id, number);
        version.reject(clock.instant());
        outbox.append(new VersionRejected(
                id, number, version.seller(), catalog.view(id).title()));
    }

    /** What is or was on sale, the newest first. @throws Rejected NOT_FOUND unless the visitor may see the listing */
    public List<VersionView> published(ListingId id, Visitor visitor) {
        return published(catalog.view(id, visitor));
    }

    /** With what is under way and what was refused, for the seller and moderators. @throws Rejected NOT_FOUND */
    public List<VersionView> all(ListingId id, Visitor visitor) {
        ListingView listing = catalog.view(id, visitor);
        return readsWords(listing, visitor) ? views(listing) : published(listing);
    }

    /** @throws Rejected NOT_FOUND unless it is published, or the visitor is the seller or moderates */
    public VersionView version(ListingId id, int number, Visitor visitor) {
        return found(all(id, visitor), number);
    }

    /** The same without asking who asks, for components that have. @throws Rejected NOT_FOUND */
    public VersionView version(ListingId id, int number) {
        return found(views(catalog.view(id)), number);
    }

    /** Whoever waits longest comes first; for moderation. */
    public List<VersionView> inReview(int limit) {
        return history.inReview(limit).stream()
                .map(version -> version.view(catalog.view(version.listing())))
                .toList();
    }

    /**
     * What somebody who bought this document of the listing may read: it, and what has been published since; the newest
     * first. Empty when the listing never offered it.
     */
    public List<VersionView> since(ListingId id, DocumentId document) {
        List<VersionView> all = published(catalog.view(id));
        int bought = all.stream()
                .filter(each -> each.document().equals(document))
                .mapToInt(VersionView::number)
                .min()
                .orElse(Integer.MAX_VALUE);
        return all.stream().filter(each -> each.number() >= bought).toList();
    }

    /** Documents that were on sale in the same listing before this one, whose buyers may read it too. */
    public List<DocumentId> before(DocumentId document) {
        return history.before(document).stream().map(Version::document).toList();
    }

    /**
     * Pages that differ from the version before; their words only for the seller and moderators.
     *
     * @param from how many to skip
     * @throws Rejected NOT_FOUND as {@link #version}
     */
    public List<PageChange> changes(ListingId id, int number, Visitor visitor, int from, int limit) {
        version(id, number, visitor);
        return history.changes(id, number, readsWords(catalog.view(id), visitor), from, limit);
    }

    /** The same with all words, for components that have asked who reads. */
    public List<PageChange> changes(ListingId id, int number, int from, int limit) {
        return history.changes(id, number, true, from, limit);
    }

    /** @throws Rejected CONFLICT {@code versions.documentUsed} when the document is, was or may become a version */
    public void requireUnused(DocumentId document) {
        if (history.has(document)) throw Rejected.conflict("versions.documentUsed");
    }

    private List<VersionView> published(ListingView listing) {
        if (listing.publishedAt() == null) return List.of();
        return views(listing).stream().filter(VersionView::published).toList();
    }

    private List<VersionView> views(ListingView listing) {
        List<Version> all = history.of(listing.id());
        if (all.isEmpty()) all = List.of(Version.first(listing));
        return all.stream().map(version -> version.view(listing)).toList();
    }

    private ListingView requireOpen(AccountId seller, ListingId id) {
        ListingView listing = own(seller, id);
        if (!listing.published()) throw Rejected.conflict("versions.notForSale");
        if (history.underWay(id).isPresent()) throw Rejected.conflict("versions.underWay");
        return listing;
    }

    private ListingView own(AccountId seller, ListingId id) {
        ListingView listing = catalog.view(id);
        if (!listing.seller().equals(seller)) throw Rejected.notFound("catalog.notFound");
        return listing;
    }

    private void requireNew(ListingView listing, DocumentId id) {
        DocumentView now = documents.view(listing.documentId());
        boolean same = documents.view(id).sha256().equals(now.sha256());
        if (same) throw Rejected.conflict("versions.sameFile");
        requireUnused(id);
        catalog.requireUnlisted(id);
    }

    private Faults faults(HandInVersion command) {
        int characters = command.note().codePointCount(0, command.note().length());
        return new Faults()
                .require(characters >= 1 && characters <= NOTE_MAX, "note", "versions.note", NOTE_MAX)
                .check("validAsOf", () -> ValidAsOf.require(command.validAsOf(), clock.instant()));
    }

    private void owned(AccountId seller, DocumentId id) {
        DocumentView document = documents.view(id);
        if (!document.owner().equals(seller.value())) throw Rejected.notFound("documents.unknown");
        if (document.state() == DocumentState.REFUSED) throw Rejected.conflict("catalog.documentRefused");
    }

    private static boolean readsWords(ListingView listing, Visitor visitor) {
        return listing.seller().equals(visitor.account()) || visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
    }

    private static VersionView found(List<VersionView> all, int number) {
        return all.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("versions.notFound"));
    }
}
