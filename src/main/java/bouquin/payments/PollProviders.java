package bouquin.payments;

import bouquin.platform.jobs.Jobs;
import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds what lost webhooks and lost servers left: events, payments that nobody has opened yet or whose time is over, refunds
 * that nobody has asked for yet.
 */
@ApplicationScoped
class PollProviders implements Recurring {
    private static final Logger LOG = Logger.getLogger(PollProviders.class.getName());

    /** Events are committed a little out of order; those that we have already cost little to see again. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whoever intends a payment usually opens it at once, and should not have to race the poller. */
    private static final Duration OPENING = Duration.ofSeconds(10);

    @Inject
    Providers providers;

    @Inject
    Inbox inbox;

    @Inject
    Events events;

    @Inject
    PaymentBook book;

    @Inject
    Charges charges;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "payments.poll";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (PaymentProvider provider : providers.connected()) attempt(provider.name(), () -> events(provider));
        for (Payment payment : book.unopened(clock.instant().minus(OPENING)))
            attempt("payment " + payment.id(), () -> charges.open(payment.id()));
        for (Payment payment : book.overdue(clock.instant()))
            attempt("payment " + payment.id(), () -> charges.expire(payment.id()));
        for (Repayment repayment : book.unsent(clock.instant().minus(PATIENCE)))
            jobs.enqueue(SendRepayment.NAME, repayment.refundId());
    }

    /** All of them since the last time, however many; only when all were taken it counts as read. */
    void events(PaymentProvider provider) {
        AtomicReference<Instant> newest = new AtomicReference<>();
        Instant since = inbox.readTo(provider.name())
                .map(readTo -> readTo.minus(OVERLAP))
                .orElse(Instant.EPOCH);
        AtomicBoolean whole = new AtomicBoolean(true);
        provider.eventsSince(since, page -> {
            if (!accept(provider.name(), page)) whole.set(false);
            page.forEach(event -> newest.accumulateAndGet(event.occurredAt(), PollProviders::later));
        });
        if (whole.get() && newest.get() != null) inbox.readTo(provider.name(), newest.get());
    }

    private boolean accept(String provider, List<ProviderEvent> page) {
        boolean whole = true;
        Set<String> known =
                events.known(provider, page.stream().map(ProviderEvent::id).toList());
        for (ProviderEvent event : page)
            if (!known.contains(event.id()))
                whole &= attempt("event " + event.id(), () -> inbox.accept(provider, event));
        return whole;
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    /** One event or payment that fails doesn't keep the others from their turn; it has another one next time. */
    private static boolean attempt(String about, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Can't poll " + about + ", it will be tried again", failed);
            return false;
        }
    }
}
