package bouquin.moderation;

import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was known when a listing was submitted and decided. */
@ApplicationScoped
class Findings {
    @PersistenceContext
    EntityManager em;

    void keep(ListingView listing, Finding finding, int share, Instant now) {
        em.createNativeQuery("replace into moderation_finding (listing_id, listing_version, finding, share, found_at)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, listing.id().value())
                .setParameter(2, listing.revision())
                .setParameter(3, finding.name())
                .setParameter(4, share)
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    Map<ListingId, Finding> latest(Collection<ListingId> ids) {
        if (ids.isEmpty()) return Map.of();
        String places = String.join(",", Collections.nCopies(ids.size(), "?"));
        Query select = em.createNativeQuery("select listing_id, finding from moderation_finding where listing_id in ("
                + places + ") order by listing_id, listing_version");
        int at = 1;
        for (ListingId id : ids) select.setParameter(at++, id.value());
        Map<ListingId, Finding> latest = new HashMap<>();
        for (Object row : (List<?>) select.getResultList()) {
            Object[] columns = (Object[]) row;
            latest.put(new ListingId((String) columns[0]), Finding.valueOf((String) columns[1]));
        }
        return latest;
    }
}
