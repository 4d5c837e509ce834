package bouquin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Opens sellers' purses: locks the rows of all their accounts in ascending order, so that no two postings wait for each
 * other. Only sellers' accounts have rows: one for the provider or the commission would make all purchases queue.
 */
@ApplicationScoped
class Purses {
    @PersistenceContext
    EntityManager em;

    Map<String, Purse> open(Collection<String> sellers, String currency) {
        TreeSet<String> accounts = new TreeSet<>();
        sellers.forEach(seller -> accounts.addAll(accounts(seller)));
        Map<String, Balance> locked = new TreeMap<>();
        for (String account : accounts) locked.put(account, lock(account, currency));
        Map<String, Purse> purses = new HashMap<>();
        for (String seller : sellers) purses.put(seller, purse(locked, accounts(seller)));
        return purses;
    }

    private static List<String> accounts(String seller) {
        return List.of(
                AccountKind.SELLER_AVAILABLE.of(seller),
                AccountKind.SELLER_DEBT.of(seller),
                AccountKind.SELLER_PENDING.of(seller));
    }

    private static Purse purse(Map<String, Balance> locked, List<String> accounts) {
        return new Purse(locked.get(accounts.get(0)), locked.get(accounts.get(1)), locked.get(accounts.get(2)));
    }

    /** The upsert makes a missing row and takes the exclusive lock at once; asking first would invite a deadlock. */
    Balance lock(String account, String currency) {
        em.createNativeQuery("insert into ledger_balance (account, currency, minor) values (?, ?, 0)"
                        + " on duplicate key update minor = minor")
                .setParameter(1, account)
                .setParameter(2, currency)
                .executeUpdate();
        Balance balance = em.find(Balance.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (!balance.currency().equals(currency))
            throw new IllegalArgumentException(account + " is kept in " + balance.currency() + ", not " + currency);
        return balance;
    }
}
