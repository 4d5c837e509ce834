package bouquin.invoices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The sellers in whose names we write. */
@ApplicationScoped
class Issuers {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Optional<SellerTaxes> taxes(String seller) {
        return Optional.ofNullable(em.find(Issuer.class, seller)).map(Issuer::taxes);
    }

    void tell(String seller, SellerTaxes taxes) {
        taxes.check();
        Issuer issuer = em.find(Issuer.class, seller);
        if (issuer == null) em.persist(issuer = new Issuer(seller));
        issuer.tell(taxes, clock.instant());
    }

    /** The number that tells this seller's series from the others'; given at the first invoice. */
    int code(String seller) {
        Issuer issuer = em.find(Issuer.class, seller);
        if (issuer == null) {
            em.persist(issuer = new Issuer(seller));
            em.flush();
            em.refresh(issuer);
        }
        return issuer.code();
    }
}
