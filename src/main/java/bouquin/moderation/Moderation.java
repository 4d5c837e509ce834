package bouquin.moderation;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.Documents;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.http.RateLimits;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who may stand on the shelves: the queue, the decisions, and the record of them. */
@Facade
public class Moderation {
    private static final int QUEUE_MAX = 100;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Decisions decisions;

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
     * @param note kept with the decision, may be null; at most 1,000 characters
     * @throws Rejected UNAUTHENTICATED, FORBIDDEN, also {@code moderation.ownListing} for one's own unless one is an
     *     admin (a shop may have only one person); NOT_FOUND; CONFLICT {@code catalog.notInReview}
     */
    public void approve(Visitor visitor, ListingId id, String note) {
        AccountId moderator = visitor.require(Role.MODERATOR);
        ListingView listing = catalog.view(id);
        boolean own = listing.seller().equals(moderator);
        if (own && !visitor.is(Role.ADMIN)) throw Rejected.forbidden("moderation.ownListing");
        decide(listing, moderator, Verdict.APPROVED, Set.of(), checked(note));
        catalog.publish(id);
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
        decide(listing, moderator, verdict, rejection.reasons(), rejection.note());
        catalog.reject(id);
        if (listing.published()) outbox.append(new ListingTakenDown(id, listing.seller(), listing.title()));
    }

    /** All that can be read in the listing's document, which only moderators may see as a whole. @throws Rejected */
    public String text(Visitor visitor, ListingId id) {
        visitor.require(Role.MODERATOR);
        return documents.text(catalog.view(id).documentId());
    }

    /** What was decided so far, newest first. @throws Rejected NOT_FOUND unless it is one's own or one moderates */
    public List<DecisionView> decisions(Visitor visitor, ListingId id) {
        boolean own = catalog.view(id).seller().equals(visitor.account());
        if (!own && !visitor.is(Role.MODERATOR)) throw Rejected.notFound("catalog.notFound");
        return decisions(id);
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
            ListingView listing, AccountId moderator, Verdict verdict, Collection<Reason> reasons, String note) {
        decisions.add(new Decision(listing, moderator, verdict, reasons, note, clock.instant()));
    }

    private static String checked(String note) {
        String text = Text.paragraphs(note);
        if (text.length() > Rejection.NOTE_MAX) throw Rejected.invalid("moderation.noteLength", Rejection.NOTE_MAX);
        return text;
    }
}
