package bouquin.moderation;

import bouquin.catalog.Catalog;
import bouquin.catalog.DocumentPassport;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.http.RateLimits;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.similarity.Similarity;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may stand on the shelves: the queue, the decisions, and the record of them. */
@Facade
public class Moderation {
    private static final int QUEUE_MAX = 100;

    @Inject
    Catalog catalog;

    @Inject
    Versions versions;

    @Inject
    Documents documents;

    @Inject
    Similarity similarity;

    @Inject
    Decisions decisions;

    @Inject
    Findings findings;

    @Inject
    Reports reports;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /** What waits for a decision, oldest first, at most 100. @throws Rejected unless the visitor moderates */
    public List<ListingView> queue(Visitor visitor) {
        visitor.require(Role.MODERATOR);
        return catalog.inReview(QUEUE_MAX);
    }

    /**
     * Publishes a listing.
     *
     * @param note kept with the decision, may be null; at most 1,000 characters; needed when the document was taken down
     *     before, which is then forgiven
     * @throws Rejected UNAUTHENTICATED, FORBIDDEN, also {@code moderation.ownListing} for one's own unless one is an
     *     admin (a shop may have only one person); NOT_FOUND; CONFLICT {@code catalog.notInReview},
     *     {@code moderation.banned} without a note
     */
    public void approve(Visitor visitor, ListingId id, String note) {
        AccountId moderator = visitor.require(Role.MODERATOR);
        ListingView listing = catalog.view(id);
        refuseOwn(visitor, listing);
        String why = checked(note);
        if (found(listing) == Finding.BANNED) forgive(listing, moderator, why);
        similarity.answerAppeal(listing.documentId());
        decide(listing, null, moderator, Verdict.APPROVED, Set.of(), why);
        catalog.publish(id);
    }

    /** New versions that wait for a decision, oldest first, at most 100. @throws Rejected unless the visitor moderates */
    public List<VersionView> versions(Visitor visitor) {
        visitor.require(Role.MODERATOR);
        return versions.inReview(QUEUE_MAX);
    }

    /**
     * Lets a version take the place of the one on sale. If another moderator has done so, nothing happens.
     *
     * @param note kept with the decision, may be null; at most 1,000 characters
     * @throws Rejected as {@link #approve}; CONFLICT {@code versions.notInReview}, {@code catalog.notForSale}
     */
    public void approveVersion(Visitor visitor, ListingId id, int version, String note) {
        AccountId moderator = visitor.require(Role.MODERATOR);
        ListingView listing = catalog.view(id);
        refuseOwn(visitor, listing);
        String said = checked(note);
        if (versions.publish(id, version)) decide(listing, version, moderator, Verdict.APPROVED, Set.of(), said);
    }

    /** Refuses a version; the old one stays on sale. @throws Rejected as {@link #reject}; CONFLICT {@code versions.notInReview} */
    public void rejectVersion(Visitor visitor, ListingId id, int version, Rejection rejection) {
        AccountId moderator = visitor.require(Role.MODERATOR);
        rejection.requireSound();
        versions.reject(id, version);
        decide(catalog.view(id), version, moderator, Verdict.REJECTED, rejection.reasons(), rejection.note());
    }

    /**
     * Refuses a listing in review, or takes down one that is for sale.
     *
     * @throws Rejected UNAUTHENTICATED, FORBIDDEN; INVALID with faults on {@code reasons} and {@code note}; NOT_FOUND;
     *     CONFLICT {@code catalog.notInReview}
     */
    public void reject(Visitor visitor, ListingId id, Rejection rejection) {
        AccountId moderator = visitor.require(Role.MODERATOR);
        rejection.requireSound();
        ListingView listing = catalog.view(id);
        Verdict verdict = listing.published() ? Verdict.TAKEN_DOWN : Verdict.REJECTED;
        decide(listing, null, moderator, verdict, rejection.reasons(), rejection.note());
        catalog.reject(id);
        similarity.answerAppeal(listing.documentId());
        if (verdict == Verdict.TAKEN_DOWN && rejection.staysDown())
            similarity.ban(listing.documentId(), rejection.names(), moderator.value());
        if (listing.published()) outbox.append(new ListingTakenDown(id, listing.seller(), listing.title()));
    }

    /** All that can be read in the listing's document, which only moderators may see as a whole. @throws Rejected */
    public String text(Visitor visitor, ListingId id) {
        visitor.require(Role.MODERATOR);
        return documents.text(catalog.view(id).documentId());
    }

    /** What the listing's document has in common with others, as it is known now. @throws Rejected unless one moderates */
    public ListingEvidence evidence(Visitor visitor, ListingId id) {
        visitor.require(Role.MODERATOR);
        DocumentId document = catalog.view(id).documentId();
        DocumentPassport passport = catalog.passport(document);
        return new ListingEvidence(
                Finding.of(passport), passport, similarity.openAppeal(document).orElse(null));
    }

    /** What was found when these listings were submitted, for those of which something is known. @throws Rejected */
    public Map<ListingId, Finding> findings(Visitor visitor, Collection<ListingId> ids) {
        visitor.require(Role.MODERATOR);
        return findings.latest(ids);
    }

    /** What is to stay down, newest first. @throws Rejected unless one moderates */
    public List<Ban> bans(Visitor visitor) {
        visitor.require(Role.MODERATOR);
        return similarity.bans().stream()
                .map(ban -> new Ban(ban, catalog.offering(ban.documentId()).orElse(null)))
                .toList();
    }

    /**
     * Lets a banned document, and what resembles it, be submitted again.
     *
     * @param note why; 1 to 1,000 characters
     * @throws Rejected UNAUTHENTICATED, FORBIDDEN; NOT_FOUND; INVALID {@code similarity.noteNeeded}; CONFLICT
     *     {@code similarity.lifted}
     */
    public void lift(Visitor visitor, String ban, String note) {
        similarity.lift(ban, visitor.require(Role.MODERATOR).value(), note);
    }

    /** Writes down what is known of a listing's document. */
    Finding found(ListingView listing) {
        DocumentPassport passport = catalog.passport(listing.documentId());
        Finding finding = Finding.of(passport);
        findings.keep(listing, finding, passport.share(), clock.instant());
        return finding;
    }

    private void forgive(ListingView listing, AccountId moderator, String why) {
        if (why.isEmpty()) throw Rejected.conflict("moderation.banned");
        similarity.liftOn(listing.documentId(), moderator.value(), why);
    }

    /** All that can be read in a version's document, for moderators. @throws Rejected */
    public String text(Visitor visitor, ListingId id, int version) {
        visitor.require(Role.MODERATOR);
        return documents.text(versions.version(id, version).document());
    }

    /** What was decided on the listing so far, newest first. @throws Rejected NOT_FOUND unless it is one's own or one moderates */
    public List<DecisionView> decisions(Visitor visitor, ListingId id) {
        boolean own = catalog.view(id).seller().equals(visitor.account());
        if (!own && !visitor.is(Role.MODERATOR)) throw Rejected.notFound("catalog.notFound");
        return decisions(id);
    }

    /** What was decided on one version, newest first. @throws Rejected NOT_FOUND unless it is one's own or one moderates */
    public List<DecisionView> decisions(Visitor visitor, ListingId id, int version) {
        boolean own = catalog.view(id).seller().equals(visitor.account());
        if (!own && !visitor.is(Role.MODERATOR)) throw Rejected.notFound("catalog.notFound");
        return decisions(id, version);
    }

    /** The same for handlers, which write to the seller. */
    public List<DecisionView> decisions(ListingId id, int version) {
        return decisions.on(id, version).stream().map(Decision::view).toList();
    }

    /** The same for handlers, which write to the seller. */
    public List<DecisionView> decisions(ListingId id) {
        return decisions.on(id).stream().map(Decision::view).toList();
    }

    /**
     * Takes a notice of illegal content from anybody (Regulation (EU) 2022/2065 art. 16).
     *
     * @param sender the client's network address, for counting: ten an hour
     * @throws Rejected INVALID with faults on the fields of the notice; TOO_MANY
     */
    public void report(ReportContent report, String sender) {
        report.requireSound();
        limits.take("report:" + sender, 10, Duration.ofHours(1));
        reports.take(report);
    }

    private void decide(
            ListingView listing,
            Integer version,
            AccountId moderator,
            Verdict verdict,
            Collection<Reason> reasons,
            String note) {
        decisions.add(new Decision(listing, version, moderator, verdict, reasons, note, clock.instant()));
    }

    private static void refuseOwn(Visitor visitor, ListingView listing) {
        boolean own = listing.seller().equals(visitor.account());
        if (own && !visitor.is(Role.ADMIN)) throw Rejected.forbidden("moderation.ownListing");
    }

    private static String checked(String note) {
        String text = Text.paragraphs(note);
        if (text.length() > Rejection.NOTE_MAX) throw Rejected.invalid("moderation.noteLength", Rejection.NOTE_MAX);
        return text;
    }
}
