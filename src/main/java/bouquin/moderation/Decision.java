package bouquin.moderation;

import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the audit table; it is written once. */
@Entity
@Table(name = "moderation_decision")
class Decision {
    @jakarta.persistence.Id
    private String id;

    @Column(name = "listing_id")
    private String listingId;

    @Column(name = "listing_version")
    private long listingVersion;

    private Integer version;

    private String moderator;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reasons;

    private String note;

    @Column(name = "decided_at")
    private Instant decidedAt;

    Decision() {}

    /** @param version of the document, null when the listing itself is decided on */
    Decision(
            ListingView read,
            Integer version,
            AccountId moderator,
            Verdict verdict,
            Collection<Reason> reasons,
            String note,
            Instant now) {
        this.id = Id.next();
        this.listingId = read.id().value();
        this.listingVersion = read.revision();
        this.version = version;
        this.moderator = moderator.value();
        this.verdict = verdict;
        this.reasons = reasons.stream().sorted().map(Reason::name).collect(Collectors.joining(" "));
        this.note = note;
        this.decidedAt = now;
    }

    DecisionView view() {
        List<Reason> said = Stream.of(reasons.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Reason::valueOf)
                .toList();
        return new DecisionView(
                new ListingId(listingId),
                listingVersion,
                version,
                new AccountId(moderator),
                verdict,
                said,
                note,
                decidedAt);
    }
}
