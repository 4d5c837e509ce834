package bouquin.ledger;

import bouquin.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
        Map<String, Balance> locked = lock(accounts, currency);
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

    Balance lock(String account, String currency) {
        return lock(new TreeSet<>(Set.of(account)), currency).get(account);
    }

    /** The upsert makes missing rows and takes the exclusive locks at once; asking first would invite a deadlock. */
    Map<String, Balance> lock(SortedSet<String> accounts, String currency) {
        List<List<?>> rows = accounts.stream()
                .<List<?>>map(account -> List.of(account, currency, 0))
                .toList();
        Map<String, Balance> locked = new HashMap<>();
        for (Balance balance :
                Rows.ensure(em, "ledger_balance (account, currency, minor)", "minor", rows, Balance.class)) {
            if (!balance.currency().equals(currency))
                throw new IllegalArgumentException(
                        balance.account() + " is kept in " + balance.currency() + ", not " + currency);
            locked.put(balance.account(), balance);
        }
        return locked;
    }
}
