package bouquin.payments;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door to payment providers. What is only intended ({@link #begin}, {@link #refund}) belongs into the caller's
 * transaction; what asks a provider ({@link #open}, {@link #refresh}, {@link #receive}) must never run in one.
 */
@Facade
public class Payments {
    @Inject
    PaymentBook book;

    @Inject
    Providers providers;

    @Inject
    Charges charges;

    @Inject
    Inbox inbox;

    @Inject
    Jobs jobs;

    @Inject
    PaymentsSettings settings;

    @Inject
    Clock clock;

    /**
     * Intends a payment, in the caller's transaction. An order has one payment at a time: while one is intended or open,
     * that one is answered. Call {@link #open} after the commit for the page where the buyer pays; a job does it too.
     *
     * @throws Rejected CONFLICT {@code payments.paid} when the order has a payment that succeeded, {@code
     *     payments.closed} when no provider takes payments
     */
    public PaymentView begin(BeginPayment begin) {
        for (Payment earlier : book.ofOrder(begin.orderId())) {
            if (earlier.succeeded()) throw Rejected.conflict("payments.paid");
            if (earlier.pending()) return earlier.view();
        }
        Instant now = clock.instant();
        Payment payment = new Payment(begin, providers.forNewPayments().name(), now, now.plus(settings.expiry()));
        book.add(payment);
        jobs.enqueueAt(OpenPayment.NAME, payment.id().value(), now.plus(OpenPayment.PATIENCE));
        return payment.view();
    }

    /**
     * Opens an intended payment at its provider; does nothing for any other. Outside any transaction.
     *
     * @return the payment, with the page where the buyer pays while it is open
     */
    @Transactional(TxType.NEVER)
    public PaymentView open(PaymentId id) {
        return charges.open(id);
    }

    /** Asks the provider how an open payment stands and takes it over, events included. Outside any transaction. */
    @Transactional(TxType.NEVER)
    public PaymentView refresh(PaymentId id) {
        return charges.refresh(id);
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
        Money left = payment.amount().minus(book.repaid(payment));
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
     *     then nothing is kept
     */
    @Transactional(TxType.NEVER)
    public void receive(String provider, byte[] body, Map<String, String> headers) {
        inbox.accept(provider, providers.named(provider).verify(body, headers));
    }

    /** What moved in the provider's own books since then, the oldest first. Outside any transaction. */
    @Transactional(TxType.NEVER)
    public List<BalanceTransaction> balanceTransactions(String provider, Instant since) {
        return providers.named(provider).balanceTransactionsSince(since);
    }

    /** The succeeded payment of an order, from which refunds are paid. */
    public Optional<PaymentView> captured(String orderId) {
        return book.ofOrder(orderId).stream()
                .filter(Payment::succeeded)
                .map(Payment::view)
                .findFirst();
    }
}
