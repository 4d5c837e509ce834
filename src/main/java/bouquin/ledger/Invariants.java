package bouquin.ledger;

import bouquin.kernel.Id;
import bouquin.platform.json.Json;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Checks every rule about money, the ledger's and the other components', and keeps what was found. */
@ApplicationScoped
class Invariants {
    private static final Logger LOG = Logger.getLogger(Invariants.class.getName());

    /** Longer than any payment stays open, and than the pause between two checks of all. */
    private static final Duration LATELY = Duration.ofDays(3);

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<InvariantCheck> others;

    @Inject
    Checkpoint checkpoint;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Checks what came or moved lately; the rest was checked before and can't have changed unless somebody went around us. */
    void check() {
        check(clock.instant().minus(LATELY));
    }

    /** Checks all of it, from the first entry on. */
    void checkAll() {
        checkpoint.reset();
        check(null);
    }

    private void check(Instant since) {
        walk();
        String least = since == null ? "" : Id.first(since);
        Map<String, List<Supplier<List<String>>>> rules = new TreeMap<>();
        LedgerChecks.queries(least).forEach((name, query) -> add(rules, name, () -> rows(query)));
        for (InvariantCheck other : others)
            add(rules, other.name(), since == null ? other::violations : () -> other.recentViolations(since));
        rules.forEach(this::check);
    }

    /** Where it can't go on, the rules say why. */
    private void walk() {
        try {
            while (checkpoint.advance()) LOG.fine("checked a part of the journal");
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The checkpoint can't be moved, what follows it is checked again", failed);
        }
    }

    List<InvariantReport> reports() {
        List<?> found = em.createNativeQuery(
                        "select name, broken, error, checked_at from ledger_check order by length(name), name")
                .getResultList();
        return found.stream().map(row -> report((Object[]) row)).toList();
    }

    private static void add(Map<String, List<Supplier<List<String>>>> rules, String name, Supplier<List<String>> rule) {
        rules.computeIfAbsent(name, unseen -> new ArrayList<>()).add(rule);
    }

    /** A rule that can't be checked is as alarming as a broken one, but must not keep the others from being checked. */
    private void check(String name, List<Supplier<List<String>>> checks) {
        List<String> broken = new ArrayList<>();
        String error = "";
        try {
            for (Supplier<List<String>> check : checks) broken.addAll(transactions.inNew(check));
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Invariant " + name + " can't be checked", failed);
            error = failed.toString();
        }
        if (!broken.isEmpty()) LOG.severe("Invariant " + name + " is broken: " + broken);
        keep(name, broken, error);
    }

    private List<String> rows(String query) {
        List<?> found = em.createNativeQuery(query)
                .setMaxResults(InvariantCheck.ROWS_MAX)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    private void keep(String name, List<String> broken, String error) {
        transactions.inNew(() -> em.createNativeQuery("replace into ledger_check values (?, ?, ?, ?)")
                .setParameter(1, name)
                .setParameter(2, Json.write(broken))
                .setParameter(3, error.substring(0, Math.min(500, error.length())))
                .setParameter(4, clock.instant())
                .executeUpdate());
    }

    private static InvariantReport report(Object[] row) {
        List<String> rows = Arrays.asList(Json.read((String) row[1], String[].class));
        return new InvariantReport((String) row[0], rows, (String) row[2], ((Timestamp) row[3]).toInstant());
    }
}
