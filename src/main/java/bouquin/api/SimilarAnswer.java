package bouquin.api;

import bouquin.catalog.ListingView;
import bouquin.catalog.Resemblance;
import bouquin.documents.DocumentId;
import bouquin.similarity.Evidence;
import bouquin.similarity.Match;
import bouquin.similarity.PageMatch;
import bouquin.similarity.Strength;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document that resembles the one asked about, named as far as its visitor may know it.
 *
 * @param key for {@code GET /documents/{id}/similar/{key}}
 * @param contained the share of the document asked about that the other one has, 0 to 1
 * @param contains the share of the other one that the document asked about has, 0 to 1
 * @param jaccard what both have of all that either has, 0 to 1
 * @param own the other document is its owner's too
 * @param banned the other document was taken down and is to stay down
 * @param documentId only of an own document, or for moderators; else null
 * @param listing null when the document is not public
 * @param matchedPages how many pages match
 * @param pages the first 50 of them
 */
record SimilarAnswer(
        String key,
        Strength strength,
        double contained,
        double contains,
        double jaccard,
        Set<Evidence> evidence,
        boolean own,
        boolean banned,
        DocumentId documentId,
        Listed listing,
        int matchedPages,
        List<Pages> pages) {
    private static final int PAGES_MAX = 50;

    /** @param url of its page, "" unless it is published */
    record Listed(String id, String title, String url) {}

    /** @param otherPage null where it is not to be told */
    record Pages(int page, Integer otherPage, double share, Evidence evidence) {
        static Pages of(PageMatch match) {
            double share = Math.round(match.share() * 1000) / 1000.0;
            return new Pages(match.page(), match.otherPage() == 0 ? null : match.otherPage(), share, match.evidence());
        }
    }

    static SimilarAnswer of(Resemblance resemblance, boolean moderates) {
        Match match = resemblance.match();
        return new SimilarAnswer(
                match.key(),
                match.strength(),
                match.contained(),
                match.contains(),
                match.jaccard(),
                new TreeSet<>(match.evidence()),
                resemblance.own(),
                match.banned(),
                resemblance.own() || moderates ? match.other() : null,
                listed(resemblance.listing()),
                match.pages().size(),
                match.pages().stream().limit(PAGES_MAX).map(Pages::of).toList());
    }

    private static Listed listed(ListingView listing) {
        if (listing == null) return null;
        String url = listing.published() ? "/en/listings/" + listing.id() + "/" + listing.slug() : "";
        return new Listed(listing.id().value(), listing.title(), url);
    }
}
