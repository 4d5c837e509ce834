package bouquin.traces;

import bouquin.documents.DocumentId;
import bouquin.documents.PageText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The prints of all pages of all documents. */
@ApplicationScoped
class Prints {
    private static final int ROWS_AT_ONCE = 500;
    /** Fewer common prints are a quotation or a form. */
    private static final int COMMON_MIN = 4;

    @PersistenceContext
    EntityManager em;

    /** Doing it again changes nothing. */
    void keep(DocumentId document, List<PageText> pages) {
        List<String> rows = new ArrayList<>();
        for (PageText page : pages)
            for (long print : PagePrint.of(page.text()))
                rows.add("(" + print + ",'" + document + "'," + page.number() + ")");
        for (int i = 0; i < rows.size(); i += ROWS_AT_ONCE)
            em.createNativeQuery("insert ignore into traces_print (print, document_id, page) values "
                            + String.join(",", rows.subList(i, Math.min(rows.size(), i + ROWS_AT_ONCE))))
                    .executeUpdate();
    }

    void forget(DocumentId document) {
        em.createNativeQuery("delete from traces_print where document_id = ?")
                .setParameter(1, document.value())
                .executeUpdate();
    }

    boolean has(DocumentId document) {
        return !em.createNativeQuery("select 1 from traces_print where document_id = ? limit 1")
                .setParameter(1, document.value())
                .getResultList()
                .isEmpty();
    }

    /** The documents that have most of these prints, the likeliest first. */
    List<DocumentId> like(Collection<Long> prints, int limit) {
        if (prints.isEmpty()) return List.of();
        String all = new HashSet<>(prints).stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("select document_id from traces_print where print in (" + all
                        + ") group by document_id having count(*) >= " + COMMON_MIN + " order by count(*) desc limit "
                        + limit)
                .getResultList();
        return rows.stream().map(row -> new DocumentId((String) row)).toList();
    }

    /** What a leaked file's texts are looked for by. */
    static Set<Long> of(List<String> texts, int most) {
        Set<Long> prints = new HashSet<>();
        int every = Math.max(1, texts.size() / Math.max(1, most / PagePrint.COUNT));
        for (int i = 0; i < texts.size(); i += every) for (long print : PagePrint.of(texts.get(i))) prints.add(print);
        return prints;
    }
}
