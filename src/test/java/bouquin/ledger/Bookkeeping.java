package bouquin.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** The ledger's own posting code over books in memory, for tests without a database. */
final class Bookkeeping {
    static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");

    final Map<String, List<EntryLine>> entries = new HashMap<>();
    final Map<String, Sale> sold = new TreeMap<>();
    final Map<String, Balance> balances = new TreeMap<>();
    final Map<String, Dispute> disputes = new HashMap<>();
    final Map<String, Payout> payouts = new HashMap<>();
    final Map<String, Tender> tenders = new HashMap<>();
    final Map<String, CreditHold> holds = new HashMap<>();
    private final Map<String, Long> totals = new TreeMap<>();
    final Ledger ledger = new Ledger();

    Bookkeeping() {
        ledger.journal = new MemoryJournal();
        ledger.providerMoney = new ProviderMoney();
        ledger.providerMoney.journal = ledger.journal;
        ledger.sales = new MemorySales();
        ledger.purses = new MemoryPurses();
        ledger.books = new MemoryBooks();
        ledger.disputes = new MemoryDisputes();
        ledger.disputes.journal = ledger.journal;
        ledger.disputes.books = ledger.books;
        ledger.disputes.sales = ledger.sales;
        ledger.disputes.purses = ledger.purses;
        ledger.tenders = new MemoryTenders();
        ledger.disputes.tenders = ledger.tenders;
        ledger.credits = new MemoryCredits();
        ledger.credits.journal = ledger.journal;
        ledger.credits.purses = ledger.purses;
        ledger.refunds = new Refunds();
        ledger.refunds.journal = ledger.journal;
        ledger.refunds.books = ledger.books;
        ledger.refunds.sales = ledger.sales;
        ledger.refunds.purses = ledger.purses;
        ledger.refunds.tenders = ledger.tenders;
        ledger.purchases = new Purchases();
        ledger.purchases.journal = ledger.journal;
        ledger.purchases.sales = ledger.sales;
        ledger.purchases.purses = ledger.purses;
        ledger.purchases.credits = ledger.credits;
        ledger.purchases.tenders = ledger.tenders;
        ledger.payouts = new MemoryPayouts();
        ledger.payouts.journal = ledger.journal;
        ledger.payouts.purses = ledger.purses;
        ledger.suspense = new Suspense();
        ledger.suspense.journal = ledger.journal;
        ledger.suspense.books = ledger.books;
        ledger.debts = new MemoryDebts();
        ledger.debts.journal = ledger.journal;
        ledger.debts.purses = ledger.purses;
        ledger.debts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        ledger.settings = new LedgerSettings() {
            @Override
            Duration hold() {
                return Duration.ofDays(14);
            }
        };
        ledger.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /** Every account that has lines, with their sum, debit positive. */
    Map<String, Long> totals() {
        return new TreeMap<>(totals);
    }

    long total(String account) {
        return totals().getOrDefault(account, 0L);
    }

    private static String key(EntryKind kind, String key) {
        return kind + " " + key;
    }

    private final class MemoryJournal extends Journal {
        @Override
        boolean has(EntryKind kind, String key) {
            return entries.containsKey(key(kind, key));
        }

        @Override
        void post(Entry entry) {
            if (entry.isEmpty()) return;
            List<EntryLine> earlier = entries.put(key(entry.kind(), entry.key()), entry.balancedLines());
            if (earlier != null) throw new AssertionError("posted twice: " + entry.kind() + " " + entry.key());
            for (EntryLine line : entry.balancedLines())
                totals.merge(line.account(), line.amount().minor(), Long::sum);
        }
    }

    private final class MemorySales extends Sales {
        @Override
        void add(Sale sale) {
            sold.put(sale.key(), sale);
        }

        @Override
        Sale find(String orderId, int line) {
            return sold.get(Sale.key(orderId, line));
        }

        @Override
        Sale locked(String orderId, int line) {
            return sold.get(Sale.key(orderId, line));
        }

        @Override
        List<Sale> lockedOf(String orderId) {
            return sold.values().stream()
                    .filter(sale -> sale.orderId().equals(orderId))
                    .toList();
        }

        @Override
        Sale refunded(String refundId) {
            return sold.get(entries.get(key(EntryKind.REFUND, refundId)).get(0).about());
        }
    }

    private final class MemoryPurses extends Purses {
        @Override
        Map<String, Balance> lock(SortedSet<String> accounts, String currency) {
            Map<String, Balance> locked = new HashMap<>();
            for (String account : accounts)
                locked.put(account, balances.computeIfAbsent(account, key -> new Balance(key, currency)));
            return locked;
        }
    }

    private final class MemoryTenders extends Tenders {
        @Override
        void add(Tender tender) {
            tenders.put(tender.orderId(), tender);
        }

        @Override
        Tender find(String orderId) {
            return tenders.get(orderId);
        }
    }

    private final class MemoryCredits extends Credits {
        @Override
        void add(CreditHold hold) {
            holds.put(hold.orderId(), hold);
        }

        @Override
        CreditHold find(String orderId) {
            return holds.get(orderId);
        }

        @Override
        void remove(CreditHold hold) {
            holds.remove(hold.orderId());
        }
    }

    private final class MemoryBooks extends Books {
        @Override
        List<EntryLine> lines(EntryKind kind, String key) {
            return entries.getOrDefault(key(kind, key), new ArrayList<>());
        }
    }

    private static final class MemoryDebts extends Debts {
        @Override
        void keep(WriteOff writeOff) {
            // the postings are what is looked at
        }
    }

    private final class MemoryPayouts extends Payouts {
        @Override
        void add(Payout payout) {
            payouts.put(payout.id(), payout);
        }

        @Override
        Payout find(String payoutId) {
            return payouts.get(payoutId);
        }

        @Override
        Payout locked(String payoutId) {
            return payouts.get(payoutId);
        }
    }

    private final class MemoryDisputes extends Disputes {
        @Override
        void add(Dispute dispute) {
            disputes.put(dispute.asOpened().disputeId(), dispute);
        }

        @Override
        Dispute find(String disputeId) {
            return disputes.get(disputeId);
        }
    }
}
