package bouquin.similarity;

import bouquin.documents.DocumentId;
import java.util.List;
import java.util.Set;

/**
 * A document that resembles the one asked about.
 *
 * @param key names this match in addresses; it tells nothing of the other document
 * @param owner account of the other document's owner
 * @param contained the share of the document asked about that the other one has, 0 to 1
 * @param contains the share of the other document that the one asked about has
 * @param jaccard what both have of all that either has
 * @param banned the other document was taken down and is to stay down
 * @param pages at most 200, in the order of the document asked about
 */
public record Match(
        String key,
        DocumentId other,
        String owner,
        Strength strength,
        double contained,
        double contains,
        double jaccard,
        Set<Evidence> evidence,
        boolean banned,
        List<PageMatch> pages) {
    public Match {
        evidence = Set.copyOf(evidence);
        pages = List.copyOf(pages);
    }

    /** The larger of the shares, 0 to 1. */
    public double share() {
        return Math.max(contained, contains);
    }

    public boolean whole() {
        return strength != Strength.PART;
    }
}
