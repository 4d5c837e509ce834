package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Optional<Licence> active(String listing, DocumentId document, String email, String account) {
        return em.createQuery(
                        "select l from Licence l where (l.listingId = :listing or l.documentId = :document) and l.state = :state"
                                + " and (l.holderEmail = :email or l.holderAccount = :account) order by l.grantedAt",
                        Licence.class)
                .setParameter("listing", listing)
                .setParameter("document", document.value())
                .setParameter("state", LicenceState.ACTIVE)
                .setParameter("email", email)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @param sold documents by whose sale one has a right to this one too */
    List<CopyId> copiesOf(DocumentId document, Collection<DocumentId> sold) {
        Set<String> all = new HashSet<>(Set.of(document.value()));
        sold.forEach(each -> all.add(each.value()));
        return em.createQuery("select l from Licence l where l.documentId in :sold order by l.id", Licence.class)
                .setParameter("sold", all)
                .getResultStream()
                .map(licence -> licence.copyId(document))
                .toList();
    }

    List<Licence> activeOn(String listing, String after, int limit) {
        return em.createQuery(
                        "select l from Licence l where l.listingId = :listing and l.state = :state and l.id > :after"
                                + " order by l.id",
                        Licence.class)
                .setParameter("listing", listing)
                .setParameter("state", LicenceState.ACTIVE)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Licence> withCode(String purchaseCode) {
        return em.createQuery("select l from Licence l where l.purchaseCode = :code", Licence.class)
                .setParameter("code", purchaseCode)
                .getResultStream()
                .findFirst();
    }
}
