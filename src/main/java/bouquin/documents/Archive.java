package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All documents: the only one with the EntityManager. */
@ApplicationScoped
class Archive {
    private static final int OF_OWNER_MAX = 5_000;

    @PersistenceContext
    EntityManager em;

    void add(Document document) {
        em.persist(document);
    }

    /** Writes now, so that other rows may refer to it. */
    void flush() {
        em.flush();
    }

    /** @throws Rejected NOT_FOUND */
    Document get(DocumentId id) {
        return found(em.find(Document.class, id.value()));
    }

    /** Nobody else changes it before this transaction ends. */
    Document locked(DocumentId id) {
        return found(em.find(Document.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Document found(Document document) {
        if (document == null) throw Rejected.notFound("documents.unknown");
        return document;
    }

    /** Newest first. */
    List<DocumentCard> ofOwner(String owner) {
        Set<String> proposed = proposedRedactions(owner);
        return em.createQuery(
                        "select d.id, d.name, d.state, d.pages, d.refusal, d.receivedAt from Document d"
                                + " where d.owner = :owner order by d.id desc",
                        Object[].class)
                .setParameter("owner", owner)
                .setMaxResults(OF_OWNER_MAX)
                .getResultStream()
                .filter(row -> !proposed.contains((String) row[0]))
                .map(Archive::card)
                .toList();
    }

    /** Redacted documents that did not take the place of theirs. */
    private Set<String> proposedRedactions(String owner) {
        List<?> ids = em.createNativeQuery("select r.document_id from documents_redaction r"
                        + " join documents_document source on source.id = r.source_id where source.owner = ?")
                .setParameter(1, owner)
                .getResultList();
        return ids.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private static DocumentCard card(Object[] row) {
        Refusal refusal = row[4] == null ? null : Json.read((String) row[4], Refusal.class);
        return new DocumentCard(
                new DocumentId((String) row[0]),
                (String) row[1],
                (DocumentState) row[2],
                (Integer) row[3],
                refusal,
                (Instant) row[5]);
    }

    long waiting(String owner) {
        return em.createQuery("select count(d) from Document d where d.owner = :owner and d.state in :open", Long.class)
                .setParameter("owner", owner)
                .setParameter("open", Set.of(DocumentState.RECEIVED, DocumentState.CHECKING))
                .getSingleResult();
    }

    void progress(DocumentId id, int percent) {
        em.createQuery("update Document d set d.progress = :percent where d.id = :id and d.state = :checking")
                .setParameter("percent", percent)
                .setParameter("id", id.value())
                .setParameter("checking", DocumentState.CHECKING)
                .executeUpdate();
    }

    long at(DocumentStage stage) {
        return em.createQuery("select count(d) from Document d where d.stage = :stage and d.state in :open", Long.class)
                .setParameter("stage", stage)
                .setParameter("open", Set.of(DocumentState.RECEIVED, DocumentState.CHECKING))
                .getSingleResult();
    }

    void stage(DocumentId id, DocumentStage stage) {
        em.createQuery("update Document d set d.stage = :stage where d.id = :id and d.state in :open")
                .setParameter("stage", stage)
                .setParameter("id", id.value())
                .setParameter("open", Set.of(DocumentState.RECEIVED, DocumentState.CHECKING))
                .executeUpdate();
    }

    List<ImageRow> images(DocumentId id, int page) {
        return em.createQuery(
                        "select i from Document d join d.images i where d.id = :id and i.page = :page", ImageRow.class)
                .setParameter("id", id.value())
                .setParameter("page", page)
                .getResultList();
    }

    void addText(DocumentId id, int page, String text) {
        em.createNativeQuery("insert into documents_page_text (document_id, page, text) values (?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, page)
                .setParameter(3, text)
                .executeUpdate();
    }

    void addLook(DocumentId id, PageLook look) {
        em.createNativeQuery("insert into documents_look (document_id, page, look) values (?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, look.page())
                .setParameter(3, look.bits())
                .executeUpdate();
    }

    List<PageLook> looks(DocumentId id) {
        List<?> rows = em.createNativeQuery("select page, look from documents_look where document_id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PageLook(((Number) row[0]).intValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    List<DocumentId> ready(String after, int limit) {
        return em
                .createQuery(
                        "select d.id from Document d where d.state = :ready and d.id > :after order by d.id",
                        String.class)
                .setParameter("ready", DocumentState.READY)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /** All pages in their order; "" before it is ready. */
    String text(DocumentId id) {
        List<?> texts = em.createNativeQuery("select text from documents_page_text where document_id = ? order by page")
                .setParameter(1, id.value())
                .getResultList();
        return texts.stream().map(String.class::cast).collect(Collectors.joining("\n\n"));
    }

    List<PageText> pages(DocumentId id) {
        List<?> rows = em.createNativeQuery(
                        "select p.number, p.width, p.height, p.words, p.figures, coalesce(t.text, '') from documents_page p"
                                + " left join documents_page_text t on t.document_id = p.document_id and t.page = p.number"
                                + " where p.document_id = ? order by p.number")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Archive::page).toList();
    }

    List<MappedPage> map(DocumentView document) {
        Map<Integer, List<Heading>> headings =
                document.headings().stream().collect(Collectors.groupingBy(Heading::page));
        List<?> rows = em.createNativeQuery(
                        "select number, words, figures from documents_page where document_id = ? order by number")
                .setParameter(1, document.id().value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> IntStream.range(0, 3)
                        .map(i -> ((Number) row[i]).intValue())
                        .toArray())
                .map(n -> new MappedPage(
                        n[0], document.freePages().contains(n[0]), n[1], n[2], headings.getOrDefault(n[0], List.of())))
                .toList();
    }

    private static PageText page(Object[] row) {
        int[] n = IntStream.range(0, 5).map(i -> ((Number) row[i]).intValue()).toArray();
        return new PageText(n[0], n[1], n[2], n[3], n[4], (String) row[5]);
    }

    List<DocumentId> readyAfter(DocumentId after, int limit) {
        return em.createQuery(
                        "select d.id from Document d where d.state = :ready and d.id > :after order by d.id",
                        String.class)
                .setParameter("ready", DocumentState.READY)
                .setParameter("after", after == null ? "" : after.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(DocumentId::new)
                .toList();
    }

    /** Is any document's file kept under this key? */
    boolean refersTo(String key) {
        return !em.createNativeQuery(
                        "select 1 from documents_document where ? in (quarantine_key, original_key, master_key, previews_key)"
                                + " union select 1 from documents_copy where file_key = ? limit 1")
                .setParameter(1, key)
                .setParameter(2, key)
                .getResultList()
                .isEmpty();
    }

    Optional<StampedCopy> stamped(String markHash) {
        List<?> rows = em.createNativeQuery("select file_key, bytes, sha256 from documents_copy where mark_hash = ?")
                .setParameter(1, markHash)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StampedCopy((String) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .findFirst();
    }

    void addStamped(DocumentId id, String markHash, StampedCopy copy, Instant now) {
        em.createNativeQuery("insert ignore into documents_copy values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, markHash)
                .setParameter(2, id.value())
                .setParameter(3, copy.key())
                .setParameter(4, copy.bytes())
                .setParameter(5, copy.sha256())
                .setParameter(6, now)
                .executeUpdate();
    }

    /** Keys of all that is kept of a document. */
    List<String> files(DocumentId id) {
        List<?> keys = em.createNativeQuery("select original_key from documents_document where id = ?"
                        + " union select master_key from documents_document where id = ?"
                        + " union select previews_key from documents_document where id = ?"
                        + " union select file_key from documents_copy where document_id = ?")
                .setParameter(1, id.value())
                .setParameter(2, id.value())
                .setParameter(3, id.value())
                .setParameter(4, id.value())
                .getResultList();
        return keys.stream().filter(Objects::nonNull).map(String.class::cast).toList();
    }

    void removeTexts(DocumentId id) {
        for (String table : List.of("documents_page_text", "documents_look"))
            em.createNativeQuery("delete from " + table + " where document_id = ?")
                    .setParameter(1, id.value())
                    .executeUpdate();
    }

    void removeStamped(DocumentId id) {
        em.createNativeQuery("delete from documents_copy where document_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
