package bouquin.versions;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;

/** The steps of a version that nobody asks for, as transactions: each happens whole and once, however often it is tried. */
@Facade
class UnderWay {
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

    /** What is to be compared. */
    record Pair(DocumentId before, DocumentId after) {}

    /** The press has ended with a document, which may be one of ours. */
    void settled(DocumentId document) {
        for (Version version : history.underWay(document))
            jobs.enqueue(CompareVersion.NAME, CompareVersion.key(version, "settled"));
    }

    /**
     * Looks whether a version can be compared now; if its document was refused, so is the version.
     *
     * @return empty when there is nothing to do, or not yet: whoever ends the press tells us
     */
    Optional<Pair> begin(ListingId listing, int number) {
        Version version = history.locked(listing, number);
        if (version.state() != VersionState.IN_PRESS) return Optional.empty();
        DocumentState state = documents.view(version.document()).state();
        if (state == DocumentState.REFUSED) refuse(version);
        return state == DocumentState.READY
                ? Optional.of(new Pair(version.formerDocument(), version.document()))
                : Optional.empty();
    }

    void compared(ListingId id, int number, Comparison comparison) {
        Version version = history.locked(id, number);
        if (version.state() != VersionState.IN_PRESS) return;
        ListingView listing = catalog.view(id);
        DocumentView document = documents.view(version.document());
        history.keep(version, comparison.pages());
        boolean goesOn = version.compared(document, comparison.differences(), clock.instant());
        if (goesOn) keepFreePages(listing, document);
        else outbox.append(new VersionRefused(id, number, version.seller(), listing.title()));
    }

    /** We could not compare it. */
    void giveUp(ListingId id, int number) {
        Version version = history.locked(id, number);
        if (version.state() == VersionState.IN_PRESS) refuse(version);
    }

    void withdraw(ListingId id) {
        history.underWay(id).ifPresent(version -> version.withdraw(clock.instant()));
    }

    private void refuse(Version version) {
        version.refuse(clock.instant());
        String title = catalog.view(version.listing()).title();
        outbox.append(new VersionRefused(version.listing(), version.number(), version.seller(), title));
    }

    /** What everybody may read stays the seller's choice, as far as the new document has such pages. */
    private void keepFreePages(ListingView listing, DocumentView document) {
        SortedSet<Integer> kept = FreeChoice.kept(listing.details().freePages(), document.pages());
        if (!kept.isEmpty()) documents.chooseFreePages(document.id(), kept);
    }
}
