package bouquin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, their sessions, links and rights to sell, in MariaDB. */
@ApplicationScoped
class Accounts {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    Optional<Account> withEmail(Email email) {
        return one(em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.value())
                .getResultList());
    }

    /** Adds an account unless the address is taken, also by one that is being opened at the same time. */
    boolean addIfNew(Account account) {
        if (withEmail(new Email(account.view().email())).isPresent()) return false;
        em.persist(account);
        em.flush();
        return true;
    }

    boolean hasAdmin() {
        return em.createQuery("select count(a) from Account a where a.roles like '%ADMIN%'", Long.class)
                        .getSingleResult()
                > 0;
    }

    Optional<Session> session(String tokenHash, Instant now) {
        return one(em.createQuery(
                        "select s from Session s where s.tokenHash = :hash and s.expiresAt > :now", Session.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultList());
    }

    void endSession(String id) {
        em.createQuery("delete from Session s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void endSessionsOf(AccountId account) {
        em.createQuery("delete from Session s where s.accountId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    int forgetExpired(Instant now) {
        return em.createQuery("delete from Session s where s.expiresAt < :now")
                        .setParameter("now", now)
                        .executeUpdate()
                + em.createQuery("delete from Link l where l.expiresAt < :now")
                        .setParameter("now", now)
                        .executeUpdate();
    }

    Optional<Seller> seller(AccountId account) {
        return Optional.ofNullable(em.find(Seller.class, account.value()));
    }

    Optional<Link> link(String token) {
        return Optional.ofNullable(
                em.find(Link.class, Token.hash(token), jakarta.persistence.LockModeType.PESSIMISTIC_WRITE));
    }

    void forgetLinks(LinkPurpose purpose, String email) {
        em.createQuery("delete from Link l where l.purpose = :purpose and l.email = :email")
                .setParameter("purpose", purpose)
                .setParameter("email", email)
                .executeUpdate();
    }

    private static <T> Optional<T> one(List<T> rows) {
        return rows.stream().findFirst();
    }
}
