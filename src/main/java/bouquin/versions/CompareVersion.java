package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.documents.Documents;
import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Compares a version with the one on sale. It is queued when the version is handed in and once more when the press has
 * ended, under another key, so that neither can be lost in the other.
 */
@ApplicationScoped
class CompareVersion implements Job {
    static final String NAME = "versions.compare";

    @Inject
    UnderWay underWay;

    @Inject
    Documents documents;

    static String key(Version version, String because) {
        return version.listing() + ":" + version.number() + ":" + because;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Two large documents fill much memory. */
    @Override
    public int turns() {
        return 1;
    }

    @Override
    public void run(String key) {
        Optional<UnderWay.Pair> pair = underWay.begin(listing(key), number(key));
        if (pair.isEmpty()) return;
        Comparison comparison = Comparison.of(
                documents.pages(pair.get().before()), documents.pages(pair.get().after()));
        underWay.compared(listing(key), number(key), comparison);
    }

    @Override
    public void gaveUp(String key, Throwable cause) {
        underWay.giveUp(listing(key), number(key));
    }

    private static ListingId listing(String key) {
        return new ListingId(key.split(":")[0]);
    }

    private static int number(String key) {
        return Integer.parseInt(key.split(":")[1]);
    }
}
