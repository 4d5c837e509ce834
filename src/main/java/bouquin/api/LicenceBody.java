package bouquin.api;

import bouquin.library.ShelfVersion;
import bouquin.library.ShelfView;
import bouquin.licensing.LicenceState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A licence as the API tells it.
 *
 * @param documentId the version that was sold
 * @param versions what it gives, the newest first
 * @param copies how many went out, of all versions
 * @param copy where the PDF of the newest version is, absent when it gives none
 */
public record LicenceBody(
        String id,
        String orderId,
        int line,
        String listingId,
        String documentId,
        String title,
        String purchaseCode,
        LicenceState state,
        Instant grantedAt,
        Instant revokedAt,
        String revokedBecause,
        List<Version> versions,
        int copies,
        String copy,
        String pages) {
    /** @param bought whether this is the one that was sold @param copy absent when the licence gives none */
    public record Version(
            int version,
            String documentId,
            boolean bought,
            String note,
            LocalDate validAsOf,
            int pages,
            Instant publishedAt,
            int copies,
            String copy) {}

    static LicenceBody of(ShelfView licence) {
        return new LicenceBody(
                licence.id().value(),
                licence.orderId(),
                licence.line(),
                licence.listingId(),
                licence.document().value(),
                licence.title(),
                licence.purchaseCode(),
                licence.state(),
                licence.grantedAt(),
                licence.revokedAt(),
                licence.revokedBecause(),
                licence.versions().stream().map(each -> version(licence, each)).toList(),
                licence.copies(),
                licence.active() ? copy(licence) : null,
                licence.active() ? "/api/v1/licences/" + licence.id() + "/pages/{page}/image" : null);
    }

    private static Version version(ShelfView licence, ShelfVersion version) {
        return new Version(
                version.number(),
                version.document().value(),
                version.bought(),
                version.note(),
                version.validAsOf(),
                version.pages(),
                version.publishedAt(),
                version.copies(),
                licence.active() ? copy(licence) + "?version=" + version.number() : null);
    }

    private static String copy(ShelfView licence) {
        return "/api/v1/licences/" + licence.id() + "/copy";
    }
}
