package bouquin.documents;

import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The table of hints. */
@ApplicationScoped
class Hints {
    @PersistenceContext
    EntityManager em;

    void add(DocumentId id, List<Hint> hints) {
        for (int number = 0; number < hints.size(); number++) add(id, number, hints.get(number));
    }

    private void add(DocumentId id, int number, Hint hint) {
        em.createNativeQuery("insert into documents_hint (document_id, number, kind, page, text, places)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, number)
                .setParameter(3, hint.kind().name())
                .setParameter(4, hint.page())
                .setParameter(5, hint.text())
                .setParameter(6, Json.write(hint.places()))
                .executeUpdate();
    }

    /** By their first page. */
    List<Hint> of(DocumentId id) {
        List<?> rows = em.createNativeQuery(
                        "select kind, page, text, places from documents_hint where document_id = ? order by number")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Hints::hint).toList();
    }

    private static Hint hint(Object[] row) {
        List<Place> places = List.of(Json.read((String) row[3], Place[].class));
        return new Hint(HintKind.valueOf((String) row[0]), ((Number) row[1]).intValue(), (String) row[2], places);
    }

    void remove(DocumentId id) {
        em.createNativeQuery("delete from documents_hint where document_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
