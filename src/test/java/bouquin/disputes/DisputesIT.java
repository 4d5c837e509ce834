package bouquin.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.HeldAmount;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.licensing.LicenceId;
import bouquin.payments.ChargedBack;
import bouquin.payments.PaymentId;
import bouquin.platform.persistence.Transactions;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DisputesIT {
    private static final String TEXT = "Pages three and four can't be read at all.";

    @Inject
    Disputes disputes;

    @Inject
    Checkout checkout;

    @Inject
    Library library;

    @Inject
    Balances balances;

    @Inject
    BankDisputes banks;

    @Inject
    Transactions transactions;

    @Inject
    Stall stall;

    @Test
    void aDisputeIsHeardDecidedAndPaid() {
        Visitor seller = stall.member(), buyer = stall.member(), admin = stall.admin();
        OrderView order = bought(seller, buyer);
        LicenceId licence = order.lines().get(0).licence();
        DisputeId id = disputes.open(open(buyer, licence));
        assertEquals("checkout.hold.dispute", held(seller).because());
        assertEquals(
                DisputeState.ANSWERED,
                disputes.write(id, seller, "I am sorry, I look at it.").state());
        DisputeView seen = disputes.dispute(id, seller);
        assertEquals(DisputeParty.SELLER, seen.you());
        assertEquals(seen.promised().sha256(), seen.delivered().sha256());
        assertTrue(disputes.queue(admin, null, 100).items().stream()
                .anyMatch(card -> card.id().equals(id)));
        DisputeView decided = disputes.decide(new DecideDispute(
                admin, id, DisputeOutcome.REFUND, null, "The pages are blank indeed, for every reader."));
        assertEquals(Money.eur(1000), decided.amount());
        assertEquals(OrderState.REFUNDED, checkout.order(order.id(), buyer).state());
        assertEquals("library.revoked", refused(() -> library.copy(licence, buyer, Reading.WHOLE)));
        assertEquals("disputes.decided", refused(() -> disputes.write(id, buyer, "Thank you.")));
        assertEquals(List.of(), balances.of(seller.account().value()).holding());
    }

    @Test
    void aRejectedDisputeFreesTheSellersShareAndKeepsTheLicence() {
        Visitor seller = stall.member(), buyer = stall.member(), admin = stall.admin();
        LicenceId licence = bought(seller, buyer).lines().get(0).licence();
        DisputeId id = disputes.open(open(buyer, licence));
        disputes.decide(
                new DecideDispute(admin, id, DisputeOutcome.REJECT, null, "Every page reads well on three readers."));
        assertEquals("ledger.because.hold", held(seller).because());
        assertTrue(library.copy(licence, buyer, Reading.LOOK).file().length() > 0);
    }

    @Test
    void onlyTheHolderOpensOneAndOnlyItsPartiesSeeIt() {
        Visitor seller = stall.member(), buyer = stall.member(), stranger = stall.member();
        LicenceId licence = bought(seller, buyer).lines().get(0).licence();
        assertEquals("licensing.notFound", refused(() -> disputes.open(open(stranger, licence))));
        DisputeId id = disputes.open(open(buyer, licence));
        assertEquals("disputes.alreadyOpen", refused(() -> disputes.open(open(buyer, licence))));
        assertEquals("licensing.notFound", refused(() -> disputes.dispute(id, stranger)));
        DecideDispute own = new DecideDispute(seller, id, DisputeOutcome.REJECT, null, TEXT);
        assertEquals("identity.roleNeeded", refused(() -> disputes.decide(own)));
    }

    @Test
    void aBanksDisputeTakesTheLicenceAndIsDecidedThere() {
        Visitor seller = stall.member(), buyer = stall.member(), admin = stall.admin();
        OrderView order = placed(seller, buyer);
        SandboxCard.dispute(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), buyer).state() == OrderState.PAID);
        LicenceId licence = checkout.order(order.id(), buyer).lines().get(0).licence();
        Stall.until(() -> !disputes.of(licence, buyer).isEmpty());
        Stall.until(() -> !library.licence(licence).active());
        DisputeCard told = disputes.of(licence, buyer).get(0);
        assertEquals(DisputeReason.CHARGEBACK, told.reason());
        DecideDispute ours = new DecideDispute(admin, told.id(), DisputeOutcome.REJECT, null, TEXT);
        assertEquals("disputes.banks", refused(() -> disputes.decide(ours)));
    }

    @Test
    void ofTwoDecisionsOfTheBankTheLaterOneIsTold() {
        Visitor seller = stall.member(), buyer = stall.member();
        OrderView order = placed(seller, buyer);
        SandboxCard.dispute(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), buyer).state() == OrderState.PAID);
        LicenceId licence = checkout.order(order.id(), buyer).lines().get(0).licence();
        Stall.until(() -> !disputes.of(licence, buyer).isEmpty());
        Instant now = Instant.now();
        bank(order, ChargedBack.Phase.LOST, now.plusSeconds(2));
        bank(order, ChargedBack.Phase.WON, now.plusSeconds(1));
        bank(order, ChargedBack.Phase.WITHDRAWN, now);
        List<DisputeCard> told = disputes.of(licence, buyer);
        assertEquals(1, told.size());
        assertEquals(DisputeOutcome.REFUND, told.get(0).outcome());
    }

    private void bank(OrderView order, ChargedBack.Phase phase, Instant at) {
        ChargedBack event = new ChargedBack(
                new PaymentId(Id.next()),
                order.id().value(),
                "sandbox",
                "sandbox:" + order.id(),
                order.total(),
                Money.eur(0),
                phase,
                at);
        transactions.inNew(() -> {
            banks.follow(event);
            return event;
        });
    }

    private OrderView bought(Visitor seller, Visitor buyer) {
        OrderView order = placed(seller, buyer);
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), buyer).state() == OrderState.PAID);
        return checkout.order(order.id(), buyer);
    }

    private OrderView placed(Visitor seller, Visitor buyer) {
        stall.appoint(seller.account());
        ListingId listing = stall.sells(seller.account(), "Tides in dispute", 1000);
        return checkout.place(new PlaceOrder(
                        buyer, List.of(listing), null, "FR", null, new Waiver(true, true), "fr", false, null))
                .order();
    }

    private HeldAmount held(Visitor seller) {
        return balances.of(seller.account().value()).holding().get(0);
    }

    private static OpenDispute open(Visitor visitor, LicenceId licence) {
        return new OpenDispute(visitor, licence, DisputeReason.UNREADABLE, TEXT, DisputeWish.REFUND);
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
