package bouquin.payments.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.EntryKind;
import bouquin.ledger.Ledger;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentProvider;
import bouquin.payments.PaymentState;
import bouquin.payments.PaymentView;
import bouquin.payments.Payments;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.RefundPayment;
import bouquin.platform.http.BaseUrl;
import bouquin.reconciliation.Difference;
import bouquin.reconciliation.Reconciliation;
import bouquin.support.ProviderContract;
import bouquin.support.Stall;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ManualIT extends ProviderContract {
    @Inject
    ManualProvider provider;

    @Inject
    ManualTransfers transfers;

    @Inject
    Payments payments;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Ledger ledger;

    @Inject
    BaseUrl shop;

    @Resource
    ManagedExecutorService executor;

    @Override
    protected PaymentProvider provider() {
        return provider;
    }

    @Override
    protected void pay(PaymentId payment, ProviderCheckout checkout) {
        transfer(checkout.reference(), 990);
    }

    @Override
    protected void send(String refundId) {
        transfers.refundMade(refundId);
    }

    @Override
    protected Map<String, String> signed(byte[] body, Instant at) {
        return null;
    }

    @Override
    protected String ofAnotherAccount(String body) {
        return body;
    }

    @Test
    void whoeverPaysInPartsHasPaidWithTheLastOne() {
        PaymentView payment = opened();
        TransferRequest asked = transfers.request(payment.id().value());
        assertEquals("FR76 3000 6000 0112 3456 7890 189", asked.iban());
        TransferView part = transfer(asked.reference(), 400);
        assertEquals("TOO_LITTLE", part.outcome());
        assertEquals(PaymentState.OPEN, payments.view(payment.id()).state());
        assertEquals(Money.eur(590), transfers.request(payment.id().value()).missing());
        assertEquals("TOO_MUCH", transfer("Paiement " + asked.reference(), 600).outcome());
        assertEquals(PaymentState.SUCCEEDED, payments.view(payment.id()).state());
        assertTrue(payment.expiresAt().isAfter(Instant.now().plus(Duration.ofDays(9))), "a transfer takes days");
        assertThrows(Rejected.class, () -> transfers.giveBack(part.id()), "nothing of it is unmatched any more");
    }

    @Test
    void whatFitsNothingWaitsInSuspenseUntilItIsSentBack() {
        TransferView stranger = transfer("no reference at all", 5000);
        assertEquals("UNKNOWN", stranger.outcome());
        reconciliation.read();
        Money waiting = suspense();
        assertTrue(noDifference(stranger.id()));
        transfers.giveBack(stranger.id());
        assertThrows(Rejected.class, () -> transfers.giveBack(stranger.id()));
        reconciliation.read();
        assertEquals(waiting.minus(Money.eur(5000)), suspense());
        assertTrue(noDifference(stranger.id()));
    }

    @Test
    void oneTransferOfTheBankIsBookedOnce() {
        BookTransfer booked = new BookTransfer(Id.next(), "x", Money.eur(100), "Camille");
        assertEquals(transfers.book(booked), transfers.book(booked));
        Rejected other = assertThrows(
                Rejected.class,
                () -> transfers.book(new BookTransfer(booked.bankId(), "x", Money.eur(101), "Camille")));
        assertEquals("payments.manual.booked", other.code());
        for (Money wrong : List.of(Money.eur(0), Money.eur(-1), Money.eur(Long.MAX_VALUE)))
            assertThrows(Rejected.class, () -> new BookTransfer(Id.next(), "x", wrong, ""));
        assertThrows(Rejected.class, () -> new BookTransfer("", "x".repeat(141), Money.eur(1), "x".repeat(141)));
    }

    @Test
    void twoWhoBookTheSameTransferAtOnceBookItOnce() throws Exception {
        BookTransfer booked = new BookTransfer(Id.next(), "twice", Money.eur(100), "Camille");
        Future<TransferView> other = executor.submit(() -> transfers.book(booked));
        assertEquals(transfers.book(booked), other.get(20, TimeUnit.SECONDS));
    }

    @Test
    void aRefundIsAPersonsToMakeAndThenConfirmed() {
        PaymentView payment = opened();
        transfer(transfers.request(payment.id().value()).reference(), 990);
        String refund = Id.next();
        payments.refund(new RefundPayment(refund, payment.id(), Money.eur(300)));
        Stall.until(() ->
                transfers.refundsToMake().stream().anyMatch(one -> one.id().equals(refund)));
        transfers.refundMade(refund);
        assertThrows(Rejected.class, () -> transfers.refundMade(refund));
        assertFalse(transfers.refundsToMake().stream().anyMatch(one -> one.id().equals(refund)));
    }

    @Test
    void moneyMovesOnToTheAccountFromWhichSellersArePaid() {
        transfer("for the till", 100);
        assertThrows(
                Rejected.class, () -> transfers.movedToBank(transfers.balance().plus(Money.eur(1))));
        transfers.movedToBank(Money.eur(1));
        Stall.until(() -> {
            reconciliation.read();
            return ledger.entries(null, 100).items().stream()
                    .anyMatch(entry -> entry.kind() == EntryKind.PROVIDER_PAYOUT_ARRIVED
                            && entry.key().startsWith("manual:"));
        });
    }

    private PaymentView opened() {
        BeginPayment begin =
                new BeginPayment(Id.next(), Money.eur(990), "Bouquin test", "fr", shop.of("/fr"), "manual");
        return payments.open(payments.begin(begin).id());
    }

    private TransferView transfer(String reference, long cents) {
        return transfers.book(new BookTransfer(Id.next(), reference, Money.eur(cents), "Camille Roux"));
    }

    private boolean noDifference(String transfer) {
        return reconciliation.differences(true).stream()
                .filter(one -> one.provider().equals("manual"))
                .map(Difference::kinds)
                .noneMatch(kinds -> kinds.contains("UNMATCHED"));
    }

    private Money suspense() {
        return ledger.trialBalance().stream()
                .filter(total -> total.kind().equals("suspense"))
                .map(total -> total.balance().negated())
                .findFirst()
                .orElse(Money.eur(0));
    }
}
