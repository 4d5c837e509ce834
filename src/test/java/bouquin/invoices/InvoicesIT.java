package bouquin.invoices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.RefundOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.CardDispute;
import bouquin.ledger.EntryKind;
import bouquin.ledger.InvariantReport;
import bouquin.ledger.Ledger;
import bouquin.platform.persistence.Transactions;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InvoicesIT {
    @Inject
    Invoices invoices;

    @Inject
    Register register;

    @Inject
    Numbering numbering;

    @Inject
    CatchUp catchUp;

    @Inject
    SelfBilling selfBilling;

    @Inject
    Checkout checkout;

    @Inject
    Ledger ledger;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    Stall stall;

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedExecutorService executor;

    @Test
    void aPurchaseHasItsInvoiceAndEachRefundItsCreditNote() {
        Visitor guest = stall.guest();
        OrderView order = paid(
                guest,
                listing("Tides & <currents> \u05d2\u05d0\u05d5\u05ea \ud83c\udf0a", 1000),
                listing("Ebb and flow", 333));
        InvoiceView invoice = papers(order, 1).get(0);
        assertEquals(InvoiceKind.INVOICE, invoice.kind());
        assertEquals(order.total(), invoice.total());
        assertEquals(order.tax(), invoice.vat());
        checkout.refund(new RefundOrder(order.id(), 1, Money.eur(333), "Chapter 3 is missing.", null));
        checkout.refund(new RefundOrder(order.id(), null, null, "All of it is.", null));
        List<InvoiceView> papers = papers(order, 3);
        long back = papers.stream()
                .filter(one -> one.kind().credits())
                .mapToLong(one -> one.total().minor())
                .sum();
        long vat = papers.stream()
                .filter(one -> one.kind().credits())
                .mapToLong(one -> one.vat().minor())
                .sum();
        assertEquals(1333, back);
        assertEquals(order.tax().minor(), vat);
        String xml = text(invoices.xml(papers.get(1).number(), guest).bytes());
        assertTrue(xml.contains(invoice.number()), "a credit note names what it takes back");
        assertHold();
    }

    @Test
    void theFileIsArchivedAndStaysTheSame() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, listing("Tides to keep", 900));
        InvoiceView invoice = papers(order, 1).get(0);
        byte[] first = invoices.file(order.id(), guest).bytes();
        assertEquals("%PDF-1.", text(first).substring(0, 7));
        Stall.until(() -> papers(order, 1).get(0).archivedAt() != null);
        assertArrayEquals(first, invoices.file(invoice.number(), guest).bytes());
        assertEquals(64, papers(order, 1).get(0).sha256().length());
    }

    @Test
    void nobodyElseGetsAnInvoice() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, listing("Tides of one", 700));
        String number = papers(order, 1).get(0).number();
        assertEquals(
                Rejected.Kind.NOT_FOUND,
                refused(() -> invoices.file(number, stall.guest())).kind());
        assertEquals(
                Rejected.Kind.NOT_FOUND,
                refused(() -> invoices.file(order.id(), stall.member())).kind());
        assertEquals(
                Rejected.Kind.NOT_FOUND,
                refused(() -> invoices.file("F2026-999999", guest)).kind());
        assertNotNull(invoices.file(number, stall.admin()));
    }

    @Test
    void whatCostsNothingHasNoInvoice() {
        Visitor guest = stall.guest();
        OrderView order =
                checkout.place(command(guest, listing("Tides for nothing", 0))).order();
        catchUp.run();
        assertEquals(
                "invoices.none", refused(() -> invoices.file(order.id(), guest)).code());
    }

    @Test
    void aLostDisputeIsCreditedAndTakenBackAgain() {
        Visitor guest = stall.guest();
        OrderView order = paid(guest, listing("Tides disputed", 1000));
        String order1 = order.id().value();
        ledger.postDisputeWithdrawn(
                new CardDispute("test:" + order1, order1, "sandbox", Money.eur(1000), Money.eur(0)));
        ledger.postDisputeLost("test:" + order1);
        draft(EntryKind.DISPUTE_LOST, "test:" + order1);
        assertEquals(InvoiceKind.CREDIT_NOTE, papers(order, 2).get(1).kind());
        ledger.postDisputeWon("test:" + order1);
        draft(EntryKind.DISPUTE_REOPENED, "test:" + order1 + "/2");
        InvoiceView again = papers(order, 3).get(2);
        assertEquals(InvoiceKind.INVOICE, again.kind());
        assertEquals(order.tax(), again.vat());
        assertHold();
    }

    @Test
    void manyWhoNumberAtOnceLeaveNoGap() throws Exception {
        List<OrderView> orders = new ArrayList<>();
        ListingId listing = listing("Tides for many", 500);
        for (int i = 0; i < 6; i++) orders.add(paid(stall.guest(), listing));
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean fails = i % 3 == 0;
            work.add(executor.submit(() -> numberAndPerhapsRollBack(fails)));
        }
        for (OrderView order : orders)
            work.add(executor.submit(() -> draft(EntryKind.PURCHASE, order.id().value())));
        for (Future<?> one : work) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException rolledBack) {
                assertTrue(rolledBack.toString().contains("on purpose")
                        || rolledBack.toString().contains("Conflict")
                        || rolledBack.getCause() != null);
            }
        }
        for (OrderView order : orders) assertEquals(1, papers(order, 1).size());
        assertHold();
    }

    @Test
    void aSellersMonthIsWrittenOnceInTheSellersName() {
        Visitor seller = seller();
        invoices.tell(
                seller,
                new SellerTaxes(
                        SellerPosition.REGISTERED_FR,
                        "Atelier des Marées",
                        "3 quai du Port",
                        "29200",
                        "Brest",
                        "FR",
                        "100 000 009",
                        "FR 88 100000009"));
        ListingId listing = stall.sells(seller.account(), "Tides by a studio", 1000);
        OrderView kept = paid(stall.guest(), listing), refunded = paid(stall.guest(), listing);
        checkout.refund(new RefundOrder(refunded.id(), null, null, "It was wrong.", null));
        papers(kept, 1);
        papers(refunded, 2);
        YearMonth month = YearMonth.from(Day.of(clock.instant()));
        assertTrue(transactions.inNew(() -> selfBilling.close(seller.account().value(), month)));
        assertFalse(transactions.inNew(() -> selfBilling.close(seller.account().value(), month)));
        Stall.until(() -> invoices.ofSeller(seller, null, 10).items().stream().allMatch(one -> one.number() != null));
        List<InvoiceView> papers = invoices.ofSeller(seller, null, 10).items();
        assertEquals(List.of(InvoiceKind.SELF_BILLED_CREDIT, InvoiceKind.SELF_BILLED), kinds(papers));
        assertEquals(Money.eur(583), papers.get(0).total());
        assertEquals(Money.eur(2 * 583), papers.get(1).total());
        assertEquals(Money.eur(194), papers.get(1).vat());
        String xml = text(invoices.xml(papers.get(1).number(), seller).bytes());
        assertTrue(xml.contains("FR88100000009") && xml.contains("Autofacturation"), xml);
        assertEquals(
                Rejected.Kind.NOT_FOUND,
                refused(() -> invoices.file(papers.get(0).number(), stall.member()))
                        .kind());
        assertHold();
    }

    private Visitor seller() {
        Visitor member = stall.member();
        stall.appoint(member.account());
        return new Visitor(
                member.sessionId(), member.account(), member.displayName(), member.email(), Set.of(Role.SELLER), "");
    }

    private static List<InvoiceKind> kinds(List<InvoiceView> papers) {
        return papers.stream().map(InvoiceView::kind).toList();
    }

    private void numberAndPerhapsRollBack(boolean fails) {
        transactions.inNew(() -> {
            int numbered = numbering.numberBatch();
            if (fails) throw new IllegalStateException("on purpose");
            return numbered;
        });
    }

    @Inject
    Drafting drafting;

    private void draft(EntryKind kind, String key) {
        transactions.inNew(() -> {
            drafting.draft(kind, key);
            return null;
        });
    }

    private List<InvoiceView> papers(OrderView order, int count) {
        OrderId id = order.id();
        Stall.until(() -> transactions.inNew(() -> invoices.numbered(id)).size() >= count);
        return transactions.inNew(() -> invoices.numbered(id));
    }

    private ListingId listing(String title, long cents) {
        return stall.sells(stall.seller(), title, cents);
    }

    private static PlaceOrder command(Visitor visitor, ListingId... listings) {
        String email = "g" + Id.next() + "@example.org";
        return new PlaceOrder(visitor, List.of(listings), email, "FR", null, new Waiver(true, true), "fr", false, null);
    }

    private OrderView paid(Visitor visitor, ListingId... listings) {
        OrderView order = checkout.place(command(visitor, listings)).order();
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), visitor).state() == OrderState.PAID);
        return checkout.order(order.id(), visitor);
    }

    private void assertHold() {
        List<InvariantReport> broken = ledger.checkInvariants().stream()
                .filter(report -> List.of("I4", "I13", "I14").contains(report.name()) && !report.holds())
                .toList();
        assertEquals(List.of(), broken);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Rejected refused(Runnable act) {
        return assertThrows(Rejected.class, act::run);
    }
}
