package bouquin.payments;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The door to payment providers. What is only intended ({@link #begin}, {@link #refund}) belongs into the caller's
 * transaction; what asks a provider ({@link #open}, {@link #refresh}, {@link #receive}) must never run in one.
 */
@Facade
public class Payments {
    private static final Logger LOG = Logger.getLogger(Payments.class.getName());

    @Inject
    PaymentBook book;

    @Inject
    Providers providers;

    @Inject
    Charges charges;

    @Inject
    Inbox inbox;

    @Inject
    PollProviders poll;

    @Inject
    Events events;

    @Inject
    Jobs jobs;

    @Inject
    Transactions transactions;

    @Inject
    PaymentsSettings settings;

    @Inject
    Clock clock;

    /**
     * Intends a payment, in the caller's transaction. An order has one payment at a time: while one is intended or open,
     * that one is answered. Call {@link #open} after the commit for the page where the buyer pays; the poller does it
     * too.
     *
     * @throws Rejected CONFLICT {@code payments.paid} when the order has a payment that succeeded, {@code
     *     payments.closed} when no provider takes payments; INVALID for the field {@code provider} when the chosen one doesn't
     */
    public PaymentView begin(BeginPayment begin) {
        for (Payment earlier : book.ofOrder(begin.orderId())) {
            if (earlier.succeeded()) throw Rejected.conflict("payments.paid");
            if (earlier.pending()) return earlier.view();
        }
        Instant now = clock.instant();
        PaymentProvider provider = providers.forNewPayment(begin.provider());
        Payment payment = new Payment(begin, provider.name(), now, now.plus(provider.expiry(settings.expiry())));
        book.add(payment);
        return payment.view();
    }

    /**
     * Opens an intended payment at its provider; does nothing for any other. Outside any transaction.
     *
     * @return the payment, with the page where the buyer pays while it is open
     * @throws Rejected UNAVAILABLE {@code payments.unreachable} when the provider doesn't answer; it may be asked again
     */
    @Transactional(TxType.NEVER)
    public PaymentView open(PaymentId id) {
        try {
            return charges.open(id);
        } catch (Rejected refused) {
            throw refused;
        } catch (RuntimeException unknown) {
            LOG.log(Level.WARNING, "Payment " + id + " can't be opened yet", unknown);
            throw unreachable();
        }
    }

    /**
     * Asks the provider how an open payment stands and takes it over, events included. Outside any transaction.
     *
     * @return the payment as far as it is known, also when the provider doesn't answer
     */
    @Transactional(TxType.NEVER)
    public PaymentView refresh(PaymentId id) {
        try {
            return charges.refresh(id);
        } catch (RuntimeException unknown) {
            LOG.log(Level.WARNING, "How payment " + id + " stands can't be asked now", unknown);
            return transactions.inNew(() -> view(id));
        }
    }

    /** Nobody wants to pay any more, in the caller's transaction; the provider is told within a minute. What was paid stays paid. */
    public void abandon(PaymentId id) {
        book.locked(id).abandon(clock.instant());
    }

    public PaymentView view(PaymentId id) {
        return book.find(id).view();
    }

    /** The order's payments, the newest first. */
    public List<PaymentView> ofOrder(String orderId) {
        return book.ofOrder(orderId).stream().map(Payment::view).toList();
    }

    /**
     * Gives money back, in the caller's transaction; the provider is asked after the commit, and {@link ChargeRefunded}
     * says when it has paid. The same refund again does nothing.
     *
     * @throws Rejected CONFLICT {@code payments.refund.unpaid}, or {@code payments.refund.tooMuch} with what is left
     */
    public void refund(RefundPayment refund) {
        Payment payment = book.locked(refund.paymentId());
        if (book.repayment(refund.refundId()).isPresent()) return;
        if (!payment.succeeded()) throw Rejected.conflict("payments.refund.unpaid");
        Money left = payment.charged().minus(book.repaid(payment));
        if (refund.amount().compareTo(left) > 0) throw Rejected.conflict("payments.refund.tooMuch", left);
        book.add(new Repayment(refund, clock.instant()));
        jobs.enqueue(SendRepayment.NAME, refund.refundId());
    }

    /**
     * Takes an event that a provider sent. Each takes effect once; one that means nothing to us is kept and has none.
     *
     * @param body as received, byte for byte
     * @param headers by lower-case name
     * @throws Rejected NOT_FOUND for a provider that we don't have; MALFORMED when the event isn't the provider's, and
     *     then nothing is kept; UNAVAILABLE when it can't be understood without asking the provider, who doesn't answer: it
     *     will send the event again
     */
    @Transactional(TxType.NEVER)
    public void receive(String provider, byte[] body, Map<String, String> headers) {
        inbox.accept(provider, verified(providers.named(provider), body, headers));
    }

    /** What moved in the provider's own books since then, the oldest first. Outside any transaction. */
    @Transactional(TxType.NEVER)
    public List<BalanceTransaction> balanceTransactions(String provider, Instant since) {
        List<BalanceTransaction> all = new ArrayList<>();
        providers.named(provider).balanceTransactionsSince(since, all::addAll);
        all.sort(Comparator.comparing(BalanceTransaction::bookedAt).thenComparing(BalanceTransaction::id));
        return all;
    }

    /** The same in any order, handed over a page at a time. Outside any transaction. */
    @Transactional(TxType.NEVER)
    public void balanceTransactions(String provider, Instant since, Consumer<List<BalanceTransaction>> page) {
        providers.named(provider).balanceTransactionsSince(since, page);
    }

    /** Names of the providers that take payments now, the preferred first. */
    public List<String> open() {
        return providers.open().stream().map(PaymentProvider::name).toList();
    }

    /** Names of the providers at which the shop has an account, open or not. */
    public List<String> connected() {
        return providers.connected().stream().map(PaymentProvider::name).toList();
    }

    /** Takes what a provider has to report now, before the poller comes by. Outside any transaction. */
    @Transactional(TxType.NEVER)
    public void catchUp(String provider) {
        poll.events(providers.named(provider));
    }

    /** What providers have reported, the newest first. @param limit 1 to 100 @param cursor of the page before, or null */
    public Page<EventView> events(EventFilter filter, String cursor, int limit) {
        return events.page(filter, cursor, limit);
    }

    /**
     * Takes a kept event again, as if it had just come; whatever it did before is not done twice. Outside any transaction.
     *
     * @return the event with what came of it
     * @throws Rejected NOT_FOUND; MALFORMED when it can't be read any more
     */
    @Transactional(TxType.NEVER)
    public EventView replay(String provider, String eventId) {
        String body = events.body(provider, eventId);
        inbox.again(provider, providers.named(provider).read(body));
        return events.find(provider, eventId);
    }

    /** The order that each payment is for; those that we don't have are left out. @param payments at most 1,000 */
    public Map<PaymentId, String> orders(Collection<PaymentId> payments) {
        return book.orders(payments);
    }

    private static ProviderEvent verified(PaymentProvider provider, byte[] body, Map<String, String> headers) {
        try {
            return provider.verify(body, headers);
        } catch (Rejected forged) {
            throw forged;
        } catch (RuntimeException unknown) {
            LOG.log(Level.WARNING, "An event of " + provider.name() + " can't be understood yet", unknown);
            throw unreachable();
        }
    }

    private static Rejected unreachable() {
        return Rejected.of(Rejected.Kind.UNAVAILABLE, "payments.unreachable");
    }

    /** The succeeded payment of an order, from which refunds are paid. */
    public Optional<PaymentView> captured(String orderId) {
        return book.ofOrder(orderId).stream()
                .filter(Payment::succeeded)
                .map(Payment::view)
                .findFirst();
    }
}
