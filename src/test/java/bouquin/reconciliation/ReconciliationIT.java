package bouquin.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.ledger.Ledger;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentView;
import bouquin.payments.Payments;
import bouquin.payments.sandbox.Sandbox;
import bouquin.platform.http.BaseUrl;
import bouquin.support.OrphanCharges;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReconciliationIT {
    @Inject
    Reconciliation reconciliation;

    @Inject
    BooksAgree i10;

    @Inject
    Ledger ledger;

    @Inject
    Payments payments;

    @Inject
    Sandbox sandbox;

    @Inject
    BaseUrl shop;

    @Inject
    OrphanCharges orphans;

    @AfterEach
    void leaveTheBooksRight() {
        orphans.book();
    }

    @Test
    void whatBothBooksHaveIsNoDifference() {
        String order = charged();
        posted(order, 1000);
        reconciliation.read();
        assertEquals(Optional.empty(), difference(order));
    }

    @Test
    void aLostBookingIsFoundAndIsNoneOnceItIsMade() {
        String order = charged();
        reconciliation.read();
        Difference lost = difference(order).orElseThrow();
        assertEquals(Money.eur(1000), lost.theirs());
        assertEquals(Money.eur(0), lost.ours());
        posted(order, 1000);
        reconciliation.read();
        assertEquals(Optional.empty(), difference(order));
    }

    @Test
    void aDoubledBookingIsFoundThoughTheBooksAgreedBefore() {
        String order = charged();
        posted(order, 1000);
        reconciliation.read();
        assertEquals(Optional.empty(), difference(order));
        ledger.postProviderFee("sandbox", "sandbox:" + order, Money.eur(-1000));
        reconciliation.read();
        Difference doubled = difference(order).orElseThrow();
        assertEquals(Money.eur(1000), doubled.theirs());
        assertEquals(Money.eur(2000), doubled.ours());
        ledger.postProviderFee("sandbox", "corrected:" + order, Money.eur(1000));
        reconciliation.read();
        assertEquals(Optional.empty(), difference(order));
    }

    @Test
    void anotherAmountAndABookingThatTheProviderDoesNotKnowAreFound() {
        String order = charged(), invented = Id.next();
        posted(order, 1001);
        ledger.postStrayCharge("sandbox", invented, Money.eur(1000));
        reconciliation.read();
        assertEquals(Money.eur(1001), difference(order).orElseThrow().ours());
        assertEquals(Money.eur(0), difference(invented).orElseThrow().theirs());
        assertTrue(i10.violations().stream().noneMatch(row -> row.contains(order)), "it may still be on its way");
        String broken = String.join("\n", i10.violations(Duration.ofSeconds(-1)));
        assertTrue(broken.contains(order) && broken.contains(invented), broken);
    }

    @Test
    void theDayShowsBothSumsAndWhatIsOpen() {
        reconciliation.read();
        DayView before = today();
        charged();
        reconciliation.read();
        DayView after = today();
        assertEquals(before.theirs().plus(Money.eur(1000)), after.theirs());
        assertTrue(after.open() > before.open());
        ReadingView reading = reconciliation.readings().stream()
                .filter(one -> one.provider().equals("sandbox"))
                .findFirst()
                .orElseThrow();
        assertTrue(reading.readAt().isAfter(Instant.now().minusSeconds(60)));
    }

    private DayView today() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return reconciliation.days(null, 2).stream()
                .filter(day -> day.provider().equals("sandbox") && day.day().equals(today))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody paid 10.00 for an order at the sandbox. */
    private String charged() {
        BeginPayment begin = new BeginPayment(Id.next(), Money.eur(1000), "Bouquin", "fr", shop.of("/fr"), "sandbox");
        PaymentView payment = payments.open(payments.begin(begin).id());
        sandbox.pay(payment.url().substring(payment.url().lastIndexOf('/') + 1), "4242424242424242");
        return payment.orderId();
    }

    /** It stands in our books; as a stray charge, because no such order exists. */
    private void posted(String order, long cents) {
        String payment = payments.ofOrder(order).get(0).id().value();
        ledger.postStrayCharge("sandbox", payment, Money.eur(cents));
    }

    private Optional<Difference> difference(String subject) {
        return reconciliation.differences(true).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst();
    }
}
