package bouquin.library;

import bouquin.catalog.ListingId;
import bouquin.licensing.LicenceView;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which versions a licence gives: the one that was sold, and each that was published since. */
@ApplicationScoped
class Covered {
    @Inject
    Versions versions;

    /** Newest first, never empty. @param entry empty as long as nothing was downloaded */
    List<ShelfVersion> of(LicenceView licence, Optional<ShelfEntry> entry) {
        List<VersionView> given = licence.listingId().isEmpty()
                ? List.of()
                : versions.since(new ListingId(licence.listingId()), licence.documentId());
        if (given.isEmpty()) return List.of(onlyOne(licence, entry));
        return IntStream.range(0, given.size())
                .mapToObj(i -> version(licence, entry, given.get(i), i == 0))
                .toList();
    }

    private static ShelfVersion version(
            LicenceView licence, Optional<ShelfEntry> entry, VersionView version, boolean newest) {
        boolean bought = version.document().equals(licence.documentId());
        return new ShelfVersion(
                version.number(),
                version.document(),
                bought,
                newest,
                version.note(),
                version.validAsOf(),
                version.pages(),
                version.settledAt(),
                entry.map(found -> found.copies(version.number())).orElse(0),
                !bought && version.differences() != null);
    }

    /** Its listing knows nothing of it. */
    private static ShelfVersion onlyOne(LicenceView licence, Optional<ShelfEntry> entry) {
        int copies = entry.map(ShelfEntry::copies).orElse(0);
        return new ShelfVersion(1, licence.documentId(), true, true, "", null, 0, null, copies, false);
    }
}
