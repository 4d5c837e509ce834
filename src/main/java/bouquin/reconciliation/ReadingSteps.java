package bouquin.reconciliation;

import bouquin.ledger.Ledger;
import bouquin.ledger.ProviderLine;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.PaymentId;
import bouquin.payments.Payments;
import bouquin.platform.persistence.Retried;
import bouquin.reconciliation.Item.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The short transactions between which a provider is asked: a page is kept together with what is posted from it. */
@Retried
@Transactional
@ApplicationScoped
class ReadingSteps {
    @Inject
    Readings readings;

    @Inject
    Items items;

    @Inject
    Postings postings;

    @Inject
    Payments payments;

    @Inject
    Ledger ledger;

    Instant readTo(String provider, Side side) {
        return readings.to(provider, side);
    }

    void readTo(String provider, Side side, Instant time) {
        readings.to(provider, side, time);
    }

    void whole(String provider) {
        readings.whole(provider);
    }

    void failed(String provider) {
        readings.failed(provider);
    }

    void keep(String provider, List<BalanceTransaction> page) {
        readings.take(provider);
        Set<String> known = items.known(
                provider,
                Side.PROVIDER,
                page.stream().map(BalanceTransaction::id).toList());
        List<BalanceTransaction> news =
                page.stream().filter(moved -> !known.contains(moved.id())).toList();
        Map<PaymentId, String> orders = payments.orders(news.stream()
                .map(BalanceTransaction::payment)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Item> found = new ArrayList<>();
        for (BalanceTransaction moved : news) {
            boolean posted = postings.post(provider, moved);
            String subject = posted ? moved.id() : Subjects.of(moved, orders);
            found.add(new Item(
                    provider,
                    Side.PROVIDER,
                    moved.id(),
                    moved.kind().name(),
                    subject,
                    moved.subject(),
                    moved.amount(),
                    moved.bookedAt()));
        }
        items.add(found);
    }

    /** @return the last line of the page, null when there was none */
    ProviderLine keepOurs(String provider, String after) {
        readings.take(provider);
        List<ProviderLine> page = ledger.providerLines(provider, after);
        if (page.isEmpty()) return null;
        Set<String> known = items.known(
                provider, Side.LEDGER, page.stream().map(ProviderLine::entryId).toList());
        List<ProviderLine> news =
                page.stream().filter(line -> !known.contains(line.entryId())).toList();
        Map<PaymentId, String> orders = payments.orders(news.stream()
                .map(ProviderLine::key)
                .filter(key -> key.matches("[0-9a-z]{26}"))
                .map(PaymentId::new)
                .toList());
        items.add(news.stream()
                .map(line -> new Item(
                        provider,
                        Side.LEDGER,
                        line.entryId(),
                        line.kind().name(),
                        Subjects.of(line, orders),
                        line.key(),
                        line.amount(),
                        line.postedAt()))
                .toList());
        return page.get(page.size() - 1);
    }
}
