package bouquin.glimpses;

import bouquin.documents.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;

/** What was shown of which document, to a reader today and to anybody ever. */
@ApplicationScoped
class Shown {
    @PersistenceContext
    EntityManager em;

    /** Characters that anybody has seen; nobody else is shown any before this transaction ends. */
    long lockedEver(DocumentId document) {
        query("insert ignore into glimpses_document (document_id, characters) values (?, 0)", document)
                .executeUpdate();
        return number(query("select characters from glimpses_document where document_id = ? for update", document));
    }

    long today(DocumentId document, String reader) {
        return number(query(
                "select coalesce(sum(characters), 0) from glimpses_seen where document_id = ? and reader = ?",
                document,
                reader));
    }

    boolean everShown(DocumentId document, int page, int number) {
        return number(query(
                        "select count(*) from glimpses_passage where document_id = ? and page = ? and number = ?",
                        document,
                        page,
                        number))
                > 0;
    }

    boolean seen(DocumentId document, String reader, int page, int number) {
        return number(query(
                        "select count(*) from glimpses_seen where document_id = ? and reader = ? and page = ? and number = ?",
                        document,
                        reader,
                        page,
                        number))
                > 0;
    }

    void show(DocumentId document, int page, int number, int characters) {
        query("insert into glimpses_passage (document_id, page, number) values (?, ?, ?)", document, page, number)
                .executeUpdate();
        query("update glimpses_document set characters = characters + ? where document_id = ?", characters, document)
                .executeUpdate();
    }

    void see(DocumentId document, String reader, LocalDate day, int page, int number, int characters) {
        query(
                        "insert into glimpses_seen (document_id, reader, day, page, number, characters)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        document,
                        reader,
                        Date.valueOf(day),
                        page,
                        number,
                        characters)
                .executeUpdate();
    }

    void forgetBefore(LocalDate day) {
        query("delete from glimpses_seen where day < ?", Date.valueOf(day)).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++)
            query.setParameter(at + 1, parameters[at] instanceof DocumentId id ? id.value() : parameters[at]);
        return query;
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
