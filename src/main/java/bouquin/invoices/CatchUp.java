package bouquin.invoices;

import bouquin.kernel.Id;
import bouquin.ledger.Ledger;
import bouquin.ledger.SupplyEntry;
import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Invoices what the ledger booked and no event told: bank disputes that were lost, sales from before there were invoices.
 * After a start it reads the whole journal once, then what is young.
 */
@ApplicationScoped
class CatchUp implements Recurring {
    private static final Logger LOG = Logger.getLogger(CatchUp.class.getName());
    private static final int BATCH = 500;
    private static final Duration SETTLED = Duration.ofSeconds(20), YOUNG = Duration.ofHours(2);

    @Inject
    Ledger ledger;

    @Inject
    Drafting drafting;

    @Inject
    Register register;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    private volatile boolean readAll;

    @Override
    public String name() {
        return "invoices.catchUp";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        String after = readAll ? Id.first(clock.instant().minus(YOUNG)) : "";
        List<SupplyEntry> entries;
        do {
            entries = ledger.supplyEntries(after, clock.instant().minus(SETTLED), BATCH);
            unknown(entries).forEach(this::draft);
            if (!entries.isEmpty()) after = entries.get(entries.size() - 1).id();
        } while (entries.size() == BATCH);
        readAll = true;
    }

    private List<SupplyEntry> unknown(List<SupplyEntry> entries) {
        Map<String, Set<String>> byKind = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.kind().name(),
                        TreeMap::new,
                        Collectors.mapping(SupplyEntry::key, Collectors.toSet())));
        Set<String> known = new HashSet<>();
        byKind.forEach((kind, keys) ->
                transactions.inNew(() -> register.known(kind, keys)).forEach(key -> known.add(kind + " " + key)));
        return entries.stream()
                .filter(entry -> !known.contains(entry.kind() + " " + entry.key()))
                .toList();
    }

    /** One that can't be invoiced must not keep the others from it; it is tried again while it is young, and I13 tells of it. */
    private void draft(SupplyEntry entry) {
        try {
            transactions.inNew(() -> {
                drafting.draft(entry.kind(), entry.key());
                return null;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, entry.kind() + " " + entry.key() + " could not be invoiced, later again", failed);
        }
    }
}
