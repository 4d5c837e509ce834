package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.credit.Credit;
import bouquin.credit.GrantCredit;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.CreditPart;
import bouquin.ledger.InvariantReport;
import bouquin.ledger.Ledger;
import bouquin.promotions.Funding;
import bouquin.promotions.MakePromotion;
import bouquin.promotions.PromotionScope;
import bouquin.promotions.Promotions;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes, store credit and businesses at the till. */
@ExtendWith(ArquillianExtension.class)
class TillIT {
    private static final Waiver BOTH = new Waiver(true, true);
    private static final int CROWD = 24;

    @Inject
    Checkout checkout;

    @Inject
    Promotions promotions;

    @Inject
    Credit credit;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    UnpaidOrders unpaid;

    @Inject
    Stall stall;

    @Test
    void aCodeForOneIsUsedByOneHoweverManyTryAtOnce() throws Exception {
        ListingId listing = stall.sells(stall.seller(), "Tides for one", 1000);
        String code = ours("20", 1);
        List<String> answers =
                crowd(() -> place(stall.guest(), code, listing).id().value());
        long placed = answers.stream().filter(answer -> answer.length() == 26).count();
        assertEquals(1, placed, answers::toString);
        assertEquals(
                CROWD - 1, answers.stream().filter("promotions.usedUp"::equals).count(), answers::toString);
        assertInvariants();
    }

    @Test
    void aDeclinedOrderGivesItsUseBackAndTakesItAgainIfItIsThere() {
        ListingId listing = stall.sells(stall.seller(), "Tides declined", 1000);
        String code = ours("20", 1);
        Visitor one = stall.guest(), other = stall.guest();
        OrderView first = place(one, code, listing);
        assertEquals("promotions.usedUp", refused(() -> place(other, code, listing)));
        SandboxCard.decline(first.paymentUrl());
        Stall.until(() -> checkout.order(first.id(), one).state() == OrderState.FAILED);
        OrderView second = place(other, code, listing);
        assertEquals("promotions.usedUp", refused(() -> checkout.pay(first.id(), one)));
        unpaid.expire(second.id());
        unpaid.expire(second.id());
        OrderView again = paid(checkout.pay(first.id(), one), one);
        assertEquals(Money.eur(800), again.total());
        assertInvariants();
    }

    @Test
    void ourCodePaysTheSellerWhatTheListPriceEarnsAndARefundTakesItBack() {
        AccountId seller = stall.seller();
        ListingId listing = stall.sells(seller, "Tides subsidised", 1000);
        Visitor guest = stall.guest();
        OrderView order = paid(place(guest, ours("20", null), listing), guest);
        assertEquals(Money.eur(800), order.total());
        assertEquals(Money.eur(200), order.lines().get(0).discount());
        assertEquals(Money.eur(583), balances.of(seller.value()).pending());
        checkout.refund(new RefundOrder(order.id(), null, Money.eur(333), "A part.", null));
        checkout.refund(new RefundOrder(order.id(), null, null, "The rest.", null));
        assertEquals(Money.eur(0), balances.of(seller.value()).pending());
        assertInvariants();
    }

    @Test
    void ourCodeForEverythingIsPaidAtOnceAndStillPaysTheSeller() {
        AccountId seller = stall.seller();
        ListingId listing = stall.sells(seller, "Tides given away", 1000);
        OrderView order = place(stall.guest(), ours("100", null), listing);
        assertEquals(OrderState.PAID, order.state());
        assertEquals(Money.eur(583), balances.of(seller.value()).pending());
        checkout.withdraw(new WithdrawOrder(order.id(), Set.of(), Instant.now()));
        assertEquals(Money.eur(0), balances.of(seller.value()).pending());
        assertEquals(OrderState.REFUNDED, checkout.order(order.id()).state());
        assertInvariants();
    }

    @Test
    void aSellersOwnCodeCostsTheSeller() {
        Visitor seller = stall.member();
        stall.appoint(seller.account());
        Visitor sells = withRoles(seller);
        ListingId listing = stall.sells(seller.account(), "Tides on sale", 1000);
        ListingId foreign = stall.sells(stall.seller(), "Tides elsewhere", 1000);
        String code = code();
        promotions.make(new MakePromotion(
                sells,
                Funding.SELLER,
                code,
                PromotionScope.SHOP,
                null,
                null,
                null,
                Money.eur(400),
                null,
                null,
                null,
                1));
        Visitor guest = stall.guest();
        assertEquals("promotions.foreign", refused(() -> place(guest, code, foreign)));
        OrderView order = paid(place(guest, code.toLowerCase(Locale.ROOT), listing, foreign), guest);
        assertEquals(Money.eur(1600), order.total());
        assertEquals(Money.eur(350), balances.of(seller.account().value()).pending());
        assertEquals("promotions.own", refused(() -> place(sells, code, foreign)));
        assertInvariants();
    }

    @Test
    void creditIsSpentOnceHoweverManyOrdersWantIt() throws Exception {
        ListingId listing = stall.sells(stall.seller(), "Tides on credit", 1000);
        Visitor buyer = stall.member();
        grant(buyer, 1000);
        List<Money> spent = new ArrayList<>();
        crowd(() -> {
            OrderView order = placeOnCredit(buyer, listing);
            synchronized (spent) {
                spent.add(order.credit());
            }
            return order.id().value();
        });
        assertEquals(CROWD, spent.size());
        assertEquals(1000, spent.stream().mapToLong(Money::minor).sum());
        assertEquals(Money.eur(0), credit.mine(buyer, null, 10).spendable());
        assertInvariants();
    }

    @Test
    void anOrderPartlyOnCreditIsRefundedToTheCardFirst() {
        ListingId listing = stall.sells(stall.seller(), "Tides in part", 1000);
        Visitor buyer = stall.member();
        grant(buyer, 300);
        OrderView placed = placeOnCredit(buyer, listing);
        assertEquals(Money.eur(300), placed.credit());
        OrderView order = paid(placed, buyer);
        RefundView first = checkout.refund(new RefundOrder(order.id(), null, Money.eur(600), "To the card.", null));
        assertEquals(Money.eur(0), first.credit());
        RefundView second = checkout.refund(new RefundOrder(order.id(), null, null, "The rest.", null));
        assertEquals(Money.eur(300), second.credit());
        assertEquals(Money.eur(300), credit.mine(buyer, null, 10).spendable());
        assertInvariants();
    }

    @Test
    void whatCreditPaysWholeIsPaidAtOnceAndAnExpiredOrderLetsItGo() {
        ListingId listing = stall.sells(stall.seller(), "Tides whole", 1000);
        Visitor buyer = stall.member();
        grant(buyer, 1200);
        assertEquals(OrderState.PAID, placeOnCredit(buyer, listing).state());
        OrderView second = placeOnCredit(buyer, listing);
        assertEquals(Money.eur(200), second.credit());
        unpaid.expire(second.id());
        assertEquals(Money.eur(200), credit.mine(buyer, null, 10).spendable());
        assertInvariants();
    }

    @Test
    void aRefundMayBecomeCreditOfWhoeverHasAnAccount() {
        ListingId listing = stall.sells(stall.seller(), "Tides to credit", 1000);
        Visitor buyer = stall.member(), guest = stall.guest();
        OrderView order = paid(place(buyer, null, listing), buyer);
        RefundView refund =
                checkout.refund(new RefundOrder(order.id(), null, null, "As agreed.", RefundTarget.CREDIT, null));
        assertTrue(refund.confirmedAt() != null && refund.credit().equals(Money.eur(1000)));
        assertEquals(Money.eur(1000), credit.mine(buyer, null, 10).spendable());
        OrderView guests = paid(place(guest, null, listing), guest);
        assertEquals(
                "checkout.refund.noAccount",
                refused(() -> checkout.refund(
                        new RefundOrder(guests.id(), null, null, "As agreed.", RefundTarget.CREDIT, null))));
        assertInvariants();
    }

    @Test
    void goodwillNeedsAnAdminAndAReason() {
        Visitor buyer = stall.member(), admin = stall.admin();
        GrantCredit grant = new GrantCredit(buyer, buyer.email(), Money.eur(500), "Sorry.");
        assertEquals("identity.roleNeeded", refused(() -> credit.grant(grant)));
        Rejected faulty = assertThrows(
                Rejected.class, () -> credit.grant(new GrantCredit(admin, buyer.email(), Money.eur(0), " ")));
        assertEquals(3, faulty.faults().size(), "an unconfirmed address, no amount, no reason");
    }

    @Test
    void aBusinessAbroadNeedsANumberThatCanBeVerifiedAndOneAtHomePaysVat() {
        ListingId listing = stall.sells(stall.seller(), "Tides for firms", 1000);
        Business german = new Business("Gezeiten GmbH", "DE136695976", "Hafen 1", "20457", "Hamburg");
        Rejected refused = assertThrows(Rejected.class, () -> place(german, "DE", listing));
        assertEquals("pricing.vatNumber.unverifiable", refused.faults().get(0).code());
        Business forged = new Business("Gezeiten GmbH", "DE136695977", "Hafen 1", "20457", "Hamburg");
        Rejected wrong = assertThrows(Rejected.class, () -> place(forged, "DE", listing));
        assertEquals("pricing.vatNumber.wrong", wrong.faults().get(0).code());
        Business french = new Business("Marées SARL", "FR 40 303 265 045", "1 quai", "33000", "Bordeaux");
        OrderView order = place(french, "FR", listing);
        assertEquals("FR40303265045", order.business().vatNumber());
        assertFalse(order.reverseCharge());
        assertEquals(Money.eur(167), order.tax());
        assertFalse(checkout.evidence(order.id(), stall.admin()).vatCheck().verified());
    }

    @Test
    void anOrderWhoseEvidenceContradictsItselfIsLookedAt() {
        ListingId listing = stall.sells(stall.seller(), "Tides from afar", 1000);
        Visitor admin = stall.admin(), guest = stall.guest();
        OrderView order = checkout.place(new PlaceOrder(
                        guest,
                        List.of(listing),
                        "g" + Id.next() + "@example.org",
                        "FR",
                        null,
                        BOTH,
                        "fr",
                        false,
                        null,
                        false,
                        null,
                        "DE",
                        null))
                .order();
        assertTrue(listed(order, admin));
        assertEquals(
                "DE", checkout.evidence(order.id(), admin).evidence().get(1).country());
        checkout.review(order.id(), admin);
        assertFalse(listed(order, admin));
        assertEquals("identity.signInFirst", refused(() -> checkout.contradictions(guest, null, 10)));
    }

    private boolean listed(OrderView order, Visitor admin) {
        return checkout.contradictions(admin, null, 100).items().stream()
                .anyMatch(evidence -> evidence.order().equals(order.id()));
    }

    private void grant(Visitor buyer, long cents) {
        ledger.postCreditGrant(Id.next(), new CreditPart(buyer.account().value(), Money.eur(cents)));
    }

    /** A code of the platform's for the whole market. */
    private String ours(String percent, Integer usesMax) {
        String code = code();
        promotions.make(new MakePromotion(
                stall.admin(),
                Funding.PLATFORM,
                code,
                PromotionScope.MARKET,
                null,
                null,
                new BigDecimal(percent),
                null,
                null,
                null,
                usesMax,
                null));
        return code;
    }

    private static String code() {
        return ("T" + Id.next()).toUpperCase(Locale.ROOT);
    }

    private static Visitor withRoles(Visitor seller) {
        return new Visitor(
                seller.sessionId(),
                seller.account(),
                seller.displayName(),
                seller.email(),
                Set.of(bouquin.identity.Role.BUYER, bouquin.identity.Role.SELLER),
                seller.csrf());
    }

    private OrderView place(Business business, String country, ListingId listing) {
        String email = "g" + Id.next() + "@example.org";
        return checkout.place(new PlaceOrder(
                        stall.guest(),
                        List.of(listing),
                        email,
                        country,
                        null,
                        BOTH,
                        "fr",
                        false,
                        business,
                        false,
                        null,
                        null,
                        null))
                .order();
    }

    private OrderView place(Visitor visitor, String code, ListingId... listings) {
        String email = "g" + Id.next() + "@example.org";
        return checkout.place(new PlaceOrder(visitor, List.of(listings), email, "FR", code, BOTH, "fr", false, null))
                .order();
    }

    private OrderView placeOnCredit(Visitor visitor, ListingId listing) {
        return checkout.place(new PlaceOrder(
                        visitor, List.of(listing), null, "FR", null, BOTH, "fr", true, null, true, null, null, null))
                .order();
    }

    private OrderView paid(OrderView order, Visitor visitor) {
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), visitor).state() == OrderState.PAID);
        return checkout.order(order.id(), visitor);
    }

    /** What many get who do the same at once: an order's number, or the code of a refusal. */
    private static List<String> crowd(Callable<String> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(CROWD);
        try {
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) acts.add(() -> answer(act));
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : people.invokeAll(acts)) answers.add(answer.get());
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static String answer(Callable<String> act) throws Exception {
        try {
            return act.call();
        } catch (Rejected refused) {
            return refused.code();
        }
    }

    private void assertInvariants() {
        List<InvariantReport> broken = ledger.checkInvariants().stream()
                .filter(report -> List.of("I1", "I2", "I3", "I4", "I7", "I8", "I15", "I19")
                        .contains(report.name()))
                .filter(report -> !report.holds())
                .toList();
        assertEquals(List.of(), broken);
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
