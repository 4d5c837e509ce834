package bouquin.documents;

import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of redactions. */
@ApplicationScoped
class Redactions {
    @PersistenceContext
    EntityManager em;

    void add(DocumentId id, DocumentId source, Blackout blackout, Instant now) {
        em.createNativeQuery("insert into documents_redaction (document_id, source_id, asked_at, blackout)"
                        + " values (?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, source.value())
                .setParameter(3, now)
                .setParameter(4, Json.write(blackout))
                .executeUpdate();
    }

    /** What is to be blacked out, as long as it isn't done. */
    Optional<Blackout> blackout(DocumentId id) {
        List<?> rows = em.createNativeQuery(
                        "select blackout from documents_redaction where document_id = ? and blackout is not null")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(row -> Json.read((String) row, Blackout.class)).findFirst();
    }

    /** Forgets what was asked for. @param outcome null when it can't be done */
    void settle(DocumentId id, Redacted outcome) {
        em.createNativeQuery("update documents_redaction set blackout = null, outcome = ? where document_id = ?")
                .setParameter(1, outcome == null ? null : Json.write(outcome))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    Optional<RedactionView> of(DocumentId id) {
        return views("document_id = ?", id);
    }

    /** The youngest of a document. */
    Optional<RedactionView> from(DocumentId source) {
        return views("source_id = ? order by asked_at desc, document_id desc", source);
    }

    private Optional<RedactionView> views(String where, DocumentId id) {
        List<?> rows = em.createNativeQuery(
                        "select document_id, source_id, outcome from documents_redaction where " + where)
                .setParameter(1, id.value())
                .setMaxResults(1)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Redactions::view).findFirst();
    }

    private static RedactionView view(Object[] row) {
        Redacted outcome = row[2] == null ? null : Json.read((String) row[2], Redacted.class);
        return new RedactionView(new DocumentId((String) row[0]), new DocumentId((String) row[1]), outcome);
    }
}
