package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The table of licences. */
@ApplicationScoped
class Licences {
    @PersistenceContext
    EntityManager em;

    void add(Licence licence) {
        em.persist(licence);
    }

    /** @throws Rejected NOT_FOUND */
    Licence get(LicenceId id) {
        Licence licence = em.find(Licence.class, id.value());
        if (licence == null) throw Rejected.notFound("licensing.notFound");
        return licence;
    }

    Optional<Licence> ofLine(String orderId, int line) {
        return em.createQuery("select l from Licence l where l.orderId = :order and l.line = :line", Licence.class)
                .setParameter("order", orderId)
                .setParameter("line", line)
                .getResultStream()
                .findFirst();
    }

    List<Licence> ofOrder(String orderId) {
        return em.createQuery("select l from Licence l where l.orderId = :order order by l.line", Licence.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    List<Licence> heldBy(AccountId account) {
        return em.createQuery(
                        "select l from Licence l where l.holderAccount = :account order by l.grantedAt desc, l.id desc",
                        Licence.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    List<Licence> guestsWith(String email) {
        return em.createQuery(
                        "select l from Licence l where l.holderEmail = :email and l.holderAccount is null",
                        Licence.class)
                .setParameter("email", email)
                .getResultList();
    }

    boolean anyOf(DocumentId document) {
        return !em.createQuery("select l.id from Licence l where l.documentId = :document", String.class)
                .setParameter("document", document.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param account "" when only the address is known */
    Optional<Licence> active(DocumentId document, String email, String account) {
        return em.createQuery(
                        "select l from Licence l where l.documentId = :document and l.state = :state"
                                + " and (l.holderEmail = :email or l.holderAccount = :account) order by l.grantedAt",
                        Licence.class)
                .setParameter("document", document.value())
                .setParameter("state", LicenceState.ACTIVE)
                .setParameter("email", email)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<CopyId> copiesOf(DocumentId document) {
        List<?> rows = em.createQuery(
                        "select l.id, l.copyId from Licence l where l.documentId = :document order by l.id")
                .setParameter("document", document.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CopyId(new LicenceId((String) row[0]), (String) row[1]))
                .toList();
    }

    Optional<Licence> withCode(String purchaseCode) {
        return em.createQuery("select l from Licence l where l.purchaseCode = :code", Licence.class)
                .setParameter("code", purchaseCode)
                .getResultStream()
                .findFirst();
    }
}
