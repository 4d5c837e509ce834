package bouquin.payments.manual;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import bouquin.payments.Payments;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a buyer must know to pay by bank transfer, and what an admin books. */
@Facade
public class ManualTransfers {
    private static final Logger LOG = Logger.getLogger(ManualTransfers.class.getName());

    @Inject
    Requests requests;

    @Inject
    Bookings bookings;

    @Inject
    ManualBooks books;

    @Inject
    ManualSettings settings;

    @Inject
    Payments payments;

    /** Whether the shop has an account for it. */
    public boolean connected() {
        return settings.connected();
    }

    /** For whoever knows the payment's id. @throws Rejected NOT_FOUND */
    public TransferRequest request(String payment) {
        Request request =
                requests.of(new PaymentId(Id.parse(payment))).orElseThrow(() -> Rejected.notFound("notFound"));
        return new TransferRequest(
                request.amount(),
                request.missing(),
                request.description(),
                request.reference().shown(),
                settings.iban(),
                settings.holder(),
                request.state(),
                request.returnUrl());
    }

    /**
     * Books a transfer that came in; the same one again does nothing. Outside any transaction.
     *
     * @throws Rejected CONFLICT {@code payments.manual.booked} when the bank's name is another transfer's
     */
    @Transactional(TxType.NEVER)
    public TransferView book(BookTransfer transfer) {
        TransferView booked = bookings.book(transfer);
        tell();
        return booked;
    }

    /**
     * Notes that what of a transfer belongs to no order was sent back.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code payments.manual.nothingUnmatched}
     */
    public TransferView giveBack(String id) {
        return bookings.giveBack(id);
    }

    /**
     * Notes that a refund was made; again does nothing. Outside any transaction.
     *
     * @throws Rejected NOT_FOUND when no such refund is to be made
     */
    @Transactional(TxType.NEVER)
    public void refundMade(String refund) {
        if (!requests.made(Id.parse(refund))) throw Rejected.notFound("notFound");
        tell();
    }

    /**
     * Notes that money was moved to the account from which sellers are paid. Outside any transaction.
     *
     * @param amount more than 0
     * @throws Rejected INVALID; CONFLICT {@code payments.manual.tooMuch} with what is there
     */
    @Transactional(TxType.NEVER)
    public void movedToBank(Money amount) {
        if (!amount.isPositive())
            throw Rejected.fields(List.of(new Rejected.Fault("amount", "payments.manual.amount", List.of())));
        bookings.payOut(amount);
        tell();
    }

    /** The transfers that came in last, the newest first, at most 100. */
    public List<TransferView> newest() {
        return bookings.newest();
    }

    /** Transfers back to buyers that a person has to make, the oldest first. */
    public List<RefundToMake> refundsToMake() {
        return requests.refundsToMake();
    }

    /** What is on the account. */
    public Money balance() {
        return books.balance(Money.EUR);
    }

    /** Only so that nobody has to wait for the poller; it finds the same. */
    private void tell() {
        try {
            payments.catchUp(ManualProvider.NAME);
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "The poller will find what was booked", later);
        }
    }
}
