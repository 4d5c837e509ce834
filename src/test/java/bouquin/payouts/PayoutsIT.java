package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.InvariantReport;
import bouquin.ledger.Ledger;
import bouquin.ledger.SellerBalance;
import bouquin.ledger.SellerBreakdown;
import bouquin.payments.sandbox.Sandbox;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.persistence.Database;
import bouquin.reconciliation.Reconciliation;
import bouquin.statements.StatementView;
import bouquin.statements.Statements;
import bouquin.support.BankMessages;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PayoutsIT {
    private static final String PASSWORD = "correct-horse-battery";
    private static final String IBAN = "DE89370400440532013000", OTHER_IBAN = "FR1420041010050500013M02606";
    private static final String OWN = "FR1420041010050500013M02606";
    private static final String REASON = "A buyer says that the work is copied.";

    @Inject
    Payouts payouts;

    @Inject
    Statements statements;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Checkout checkout;

    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    Sandbox sandbox;

    @Inject
    Reconciliation reconciliation;

    @Inject
    Database database;

    @Inject
    Stall stall;

    @Resource
    ManagedExecutorService executor;

    @Test
    void aPayoutGoesFromTheRequestToTheSellersBankAndBack() {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        Money earned = available(seller);
        PayoutView asked = payouts.request(new RequestPayout(seller, Money.eur(2000)));
        assertEquals(PayoutState.REQUESTED, asked.state());
        assertEquals(earned.minus(Money.eur(2000)), available(seller));
        payouts.approve(asked.id(), admin);
        BatchView batch = batchWith(asked.id(), admin);
        String file = new String(payouts.file(batch.id(), admin), StandardCharsets.UTF_8);
        assertTrue(file.contains("<EndToEndId>" + asked.id() + "</EndToEndId>") && file.contains(IBAN), file);
        assertArrayEquals(payouts.file(batch.id(), admin), payouts.file(batch.id(), admin));

        byte[] paid = BankMessages.statement(OWN, BankMessages.paid(asked.id().value(), "20.00"));
        ReturnView first = payouts.takeReturn("day.xml", paid, admin);
        assertEquals(ReturnOutcome.APPLIED, first.lines().get(0).outcome());
        assertEquals(first.id(), payouts.takeReturn("again.xml", paid, admin).id());
        assertEquals(PayoutState.PAID, payouts.payout(asked.id()).state());
        byte[] otherFile =
                BankMessages.statement(OWN, BankMessages.paid(asked.id().value(), "20.00"), "");
        assertEquals(
                ReturnOutcome.ALREADY,
                payouts.takeReturn(
                                "copy.xml",
                                BankMessages.bytes(new String(otherFile, StandardCharsets.UTF_8) + "\n"),
                                admin)
                        .lines()
                        .get(0)
                        .outcome());
        assertEquals(earned.minus(Money.eur(2000)), available(seller));

        byte[] back =
                BankMessages.statement(OWN, BankMessages.returned(asked.id().value(), "20.00", "AC04"));
        payouts.takeReturn("back.xml", back, admin);
        PayoutView returned = payouts.payout(asked.id(), seller);
        assertEquals(PayoutState.RETURNED, returned.state());
        assertEquals("payouts.bank.AC04", returned.bankReason());
        assertEquals(earned, available(seller));
        assertEquals(
                List.of(ActKind.REQUESTED, ActKind.APPROVED, ActKind.BATCHED, ActKind.PAID, ActKind.RETURNED),
                returned.history().stream().map(ActView::kind).toList());
        assertBooksRight();
    }

    @Test
    void aRejectedPayoutIsTheSellersAgainWithAWordWhy() {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        Money earned = available(seller);
        PayoutId one = payouts.request(new RequestPayout(seller, null)).id();
        assertEquals(Money.eur(0), available(seller));
        payouts.reject(one, admin, REASON);
        assertEquals(earned, available(seller));
        PayoutId other = payouts.request(new RequestPayout(seller, null)).id();
        payouts.approve(other, admin);
        BatchView batch = batchWith(other, admin);
        byte[] refused =
                BankMessages.rejection(batch.id().value(), other.value().toUpperCase(Locale.ROOT), "AC01");
        assertEquals(
                ReturnOutcome.APPLIED,
                payouts.takeReturn("r.xml", refused, admin).lines().get(0).outcome());
        assertEquals(PayoutState.FAILED, payouts.payout(other).state());
        assertEquals(earned, available(seller));
        String address = identity.account(seller.account()).email();
        Stall.until(() -> mailsTo(address) >= 5);
        assertBooksRight();
    }

    @Test
    void whatTheBankSaysOfOthersChangesNothing() {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        PayoutId waiting =
                payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
        PayoutId sent =
                payouts.request(new RequestPayout(seller, Money.eur(1100))).id();
        payouts.approve(sent, admin);
        batchWith(sent, admin);
        ReturnView read = payouts.takeReturn(
                "odd.xml",
                BankMessages.statement(
                        OWN,
                        BankMessages.paid("0123456789abcdefghjkmnpqrs", "10.00"),
                        BankMessages.paid("NOTPROVIDED", "10.00"),
                        BankMessages.paid(waiting.value(), "10.00"),
                        BankMessages.paid(sent.value(), "11.01"),
                        BankMessages.entry("DBIT", "11.00", "USD", "<Cd>BOOK</Cd>", sent.value(), ""),
                        BankMessages.entry("DBIT", "11.00", "EUR", "<Cd>PDNG</Cd>", sent.value(), ""),
                        BankMessages.paid("99999999999999999999999999999999999", "99999999999999999.99")),
                admin);
        assertEquals(
                List.of(
                        ReturnOutcome.UNKNOWN,
                        ReturnOutcome.OTHER,
                        ReturnOutcome.REFUSED,
                        ReturnOutcome.DIFFERS,
                        ReturnOutcome.DIFFERS,
                        ReturnOutcome.OTHER,
                        ReturnOutcome.UNKNOWN),
                read.lines().stream().map(ReturnLineView::outcome).toList());
        assertEquals(PayoutState.SENT, payouts.payout(sent).state());
        assertEquals(PayoutState.REQUESTED, payouts.payout(waiting).state());
        byte[] foreign = BankMessages.statement(IBAN, BankMessages.paid(sent.value(), "11.00"));
        assertEquals("payouts.returns.account", refused(() -> payouts.takeReturn("f.xml", foreign, admin)));
        assertBooksRight();
    }

    @Test
    void aFileThatTheBankRefusesFailsAllItsPayouts() {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        PayoutId one =
                payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
        PayoutId other =
                payouts.request(new RequestPayout(seller, Money.eur(1100))).id();
        payouts.approve(one, admin);
        payouts.approve(other, admin);
        BatchId batch = batchWith(one, admin).id();
        assertEquals(batch, payouts.payout(other).batch());
        payouts.takeReturn("all.xml", BankMessages.rejection(batch.value(), "FF01"), admin);
        assertEquals(PayoutState.FAILED, payouts.payout(one).state());
        assertEquals(PayoutState.FAILED, payouts.payout(other).state());
        assertBooksRight();
    }

    @Test
    void whatCanNotBePaidOutIsRefusedWithTheReason() {
        Visitor seller = sellerWith(3000), admin = stall.admin();
        assertEquals("payouts.belowMinimum", refused(() -> request(seller, Money.eur(999))));
        assertEquals("fields", refused(() -> request(seller, Money.eur(0))));
        assertEquals("fields", refused(() -> request(seller, Money.eur(-5000))));
        assertEquals("fields", refused(() -> request(seller, new Money(5000, "USD"))));
        assertEquals("ledger.payout.tooMuch", refused(() -> request(seller, Money.eur(Long.MAX_VALUE))));
        payouts.freeze(seller.account(), admin, REASON);
        assertEquals("payouts.frozen", refused(() -> request(seller, null)));
        assertEquals(REASON, payouts.payee(seller).frozenBecause());
        payouts.unfreeze(seller.account(), admin);
        Visitor poor = member();
        assertEquals("payouts.noAccount", refused(() -> request(poor, null)));
        Visitor buyer = stall.member();
        assertEquals("identity.roleNeeded", refused(() -> request(buyer, null)));
        assertEquals("identity.roleNeeded", refused(() -> payouts.waiting(seller, null, 10)));
    }

    @Test
    void aFrozenSellersPayoutsStayOutOfTheFile() {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        PayoutId kept =
                payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
        PayoutId undecided =
                payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
        payouts.approve(kept, admin);
        payouts.freeze(seller.account(), admin, REASON);
        assertEquals("payouts.sellerFrozen", refused(() -> payouts.approve(undecided, admin)));
        Visitor other = sellerWith(5000);
        PayoutId going =
                payouts.request(new RequestPayout(other, Money.eur(1000))).id();
        payouts.approve(going, admin);
        batchWith(going, admin);
        assertEquals(PayoutState.APPROVED, payouts.payout(kept).state());
        payouts.unfreeze(seller.account(), admin);
        batchWith(kept, admin);
        payouts.cancel(undecided, seller);
        assertEquals(PayoutState.CANCELLED, payouts.payout(undecided).state());
        assertBooksRight();
    }

    @Test
    void anotherBankAccountNeedsThePasswordAndWaits() {
        Visitor seller = sellerWith(3000);
        PayoutId before =
                payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
        assertEquals(
                "fields", refused(() -> payouts.setBankAccount(new SetBankAccount(seller, OTHER_IBAN, "M", "wrong"))));
        assertEquals(
                "fields",
                refused(() -> payouts.setBankAccount(new SetBankAccount(seller, OTHER_IBAN, "Mallory", "wrong"))));
        assertEquals("DE89 •••• 3000", payouts.payee(seller).iban());
        payouts.setBankAccount(new SetBankAccount(seller, OTHER_IBAN, "Camille Roux", PASSWORD));
        assertEquals("payouts.accountHeld", refused(() -> request(seller, Money.eur(1000))));
        assertEquals("DE89 •••• 3000", payouts.payout(before).iban());
        assertFalse(leaks(seller.account(), IBAN) || leaks(seller.account(), OTHER_IBAN));
    }

    @Test
    void twoAdminsAtOnceHaveOneEffect() throws Exception {
        Visitor seller = sellerWith(5000);
        List<Visitor> admins = List.of(stall.admin(), anotherAdmin(), anotherAdmin());
        for (int round = 0; round < 4; round++) {
            PayoutId id =
                    payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
            List<Future<?>> work = new ArrayList<>();
            for (Visitor admin : admins) work.add(executor.submit(() -> payouts.approve(id, admin)));
            assertEquals(1, succeeded(work));
            assertEquals(1, payouts.payout(id).approvals());
            work.clear();
            for (Visitor admin : admins) work.add(executor.submit(() -> payouts.reject(id, admin, REASON)));
            assertEquals(1, succeeded(work));
        }
        assertBooksRight();
    }

    @Test
    void aLargePayoutTakesTwoAdminsNeitherOfThemItsSeller() {
        Visitor seller = sellerWith(101_000), admin = stall.admin();
        PayoutView large = payouts.request(new RequestPayout(seller, Money.eur(100_001)));
        assertEquals(2, large.approvalsNeeded());
        payouts.approve(large.id(), admin);
        assertEquals("payouts.sameApprover", refused(() -> payouts.approve(large.id(), admin)));
        identity.appoint(admin, seller.account(), Role.ADMIN);
        Visitor both = again(seller);
        assertEquals("payouts.ownPayout", refused(() -> payouts.approve(large.id(), both)));
        assertEquals(
                PayoutState.APPROVED,
                payouts.approve(large.id(), anotherAdmin()).state());
        batchWith(large.id(), admin);
    }

    @Test
    void filesMadeAtOnceNeverShareAPayout() throws Exception {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        for (int round = 0; round < 3; round++) {
            PayoutId id =
                    payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
            payouts.approve(id, admin);
            fund();
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) work.add(executor.submit(() -> payouts.makeBatch(admin)));
            assertEquals(1, succeeded(work));
            byte[] paid = BankMessages.statement(OWN, BankMessages.paid(id.value(), "10.00"));
            work.clear();
            for (int i = 0; i < 4; i++) work.add(executor.submit(() -> payouts.takeReturn("p.xml", paid, admin)));
            assertEquals(4, succeeded(work));
            assertEquals(PayoutState.PAID, payouts.payout(id).state());
        }
        assertBooksRight();
    }

    @Test
    void requestsAtOnceNeverTakeMoreThanThereIs() throws Exception {
        Visitor seller = sellerWith(5000);
        Money earned = available(seller);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) work.add(executor.submit(() -> request(seller, Money.eur(1000))));
        int made = succeeded(work);
        assertEquals(earned.minor() / 1000, made);
        assertEquals(earned.minus(Money.eur(1000L * made)), available(seller));
        assertBooksRight();
    }

    @Test
    void aScheduleAsksWhenItIsDueAndOnce() throws SQLException {
        Visitor seller = sellerWith(5000);
        assertTrue(payouts.schedule(seller, Schedule.WEEKLY).next() != null);
        payouts.turn(seller.account().value());
        assertEquals(0, payouts.payouts(seller, null, 10).items().size());
        due(seller);
        payouts.turn(seller.account().value());
        payouts.turn(seller.account().value());
        List<PayoutView> made = payouts.payouts(seller, null, 10).items();
        assertEquals(1, made.size());
        assertTrue(made.get(0).automatic());
        assertNull(payouts.schedule(seller, Schedule.ON_DEMAND).next());
    }

    @Test
    void theStatementAndTheBalanceSayTheSameToTheCent() {
        Visitor seller = sellerWith(5000), admin = stall.admin();
        PayoutId kept =
                payouts.request(new RequestPayout(seller, Money.eur(1000))).id();
        PayoutId paid =
                payouts.request(new RequestPayout(seller, Money.eur(1200))).id();
        payouts.approve(paid, admin);
        batchWith(paid, admin);
        payouts.takeReturn("s.xml", BankMessages.statement(OWN, BankMessages.paid(paid.value(), "12.00")), admin);
        buy(stall.sells(seller.account(), "Tides to come", 700));
        SellerBalance balance = balances.of(seller.account().value());
        StatementView statement = statements.statement(seller, null, null);
        assertEquals(balance.pending(), statement.closing().pending());
        assertEquals(balance.available(), statement.closing().available());
        assertEquals(Money.eur(1000), statement.closing().inPayout());
        assertEquals(balance.inPayout(), statement.closing().inPayout());
        assertEquals(Money.eur(0), statement.opening().total());
        SellerBreakdown parts = balances.breakdown(balance);
        assertEquals(
                balance.available(),
                sum(parts.available().stream()
                        .map(SellerBreakdown.KindAmount::amount)
                        .toList()));
        assertEquals(
                balance.pending(),
                sum(parts.pending().stream().map(part -> part.amount()).toList()));
        assertEquals(kept.value(), parts.inPayout().get(0).payoutId());
        String csv = new String(statements.csv(seller, null, null), StandardCharsets.UTF_8);
        assertTrue(csv.contains("PAYOUT_CONFIRMED," + paid), csv);
        assertTrue(csv.strip().endsWith(statement.closing().total().amount() + ",EUR"), csv);
        assertEquals(
                "%PDF", new String(statements.pdf(seller, null, null, Locale.FRENCH), 0, 4, StandardCharsets.US_ASCII));
    }

    private PayoutView request(Visitor seller, Money amount) {
        return payouts.request(new RequestPayout(seller, amount));
    }

    /** Somebody may have made the file meanwhile; what counts is that the payout is in one. */
    private BatchView batchWith(PayoutId id, Visitor admin) {
        fund();
        try {
            payouts.makeBatch(admin);
        } catch (Rejected nothingLeft) {
            assertEquals("payouts.batch.nothing", nothingLeft.code());
        }
        return payouts.batch(payouts.payout(id).batch(), admin);
    }

    /** The sandbox pays out what it owes us, and the bank tells. */
    private void fund() {
        try {
            sandbox.payOut();
        } catch (Rejected nothingOwed) {
            assertEquals("payments.sandbox.nothingOwed", nothingOwed.code());
        }
        Money needed = payouts.approved(stall.admin(), null, 100).items().stream()
                .map(PayoutView::amount)
                .reduce(Money.eur(0), Money::plus);
        Stall.until(() -> {
            reconciliation.read();
            return payouts.ownAccount(stall.admin()).funds().compareTo(needed) >= 0;
        });
    }

    private Visitor sellerWith(long cents) {
        Visitor seller = member();
        payouts.setBankAccount(new SetBankAccount(seller, IBAN, "Camille Roux", PASSWORD));
        ListingId listing = stall.sells(seller.account(), "Tides that pay", Math.min(50_000, cents * 2));
        while (available(seller).minor() < cents)
            ledger.postRelease(buy(listing).id().value(), 1);
        return seller;
    }

    private Visitor member() {
        Visitor seller = stall.member();
        stall.appoint(seller.account());
        return again(seller);
    }

    private Visitor again(Visitor visitor) {
        String email = identity.account(visitor.account()).email();
        return identity.visitor(identity.signIn(email, PASSWORD, "192.0.2.1").token());
    }

    private Visitor anotherAdmin() {
        Visitor admin = stall.member();
        identity.appoint(stall.admin(), admin.account(), Role.ADMIN);
        return again(admin);
    }

    private OrderView buy(ListingId listing) {
        Visitor buyer = stall.member();
        OrderView order = checkout.place(new PlaceOrder(
                        buyer, List.of(listing), null, "FR", null, new Waiver(true, true), "fr", false, null))
                .order();
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), buyer).state() == OrderState.PAID);
        return order;
    }

    private Money available(Visitor seller) {
        return balances.of(seller.account().value()).available();
    }

    private long mailsTo(String address) {
        return mailbox.letters(null, 100).items().stream()
                .filter(mail -> mail.to().equals(address))
                .count();
    }

    private void due(Visitor seller) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update payouts_payee set next_on = '2026-01-05' where seller = ?")) {
            update.setString(1, seller.account().value());
            assertEquals(1, update.executeUpdate());
        }
    }

    /** Whether an account number can be read in the tables. */
    private boolean leaks(AccountId seller, String iban) {
        String sql =
                "select (select count(*) from payouts_payee where seller = ? and (instr(iban, ?) > 0 or iban_masked = ?))"
                        + " + (select count(*) from payouts_payout where seller = ? and (instr(iban, ?) > 0 or iban_masked = ?))"
                        + " + (select count(*) from payouts_act where seller = ? and instr(text, ?) > 0)";
        try (Connection connection = database.source().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            String id = seller.value();
            String[] given = {id, iban, iban, id, iban, iban, id, iban};
            for (int i = 0; i < given.length; i++) query.setString(i + 1, given[i]);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.eur(0), Money::plus);
    }

    private static int succeeded(List<Future<?>> work) throws Exception {
        int succeeded = 0;
        for (Future<?> one : work) {
            try {
                one.get(60, TimeUnit.SECONDS);
                succeeded++;
            } catch (ExecutionException refused) {
                Throwable cause = refused.getCause();
                while (cause != null && !(cause instanceof Rejected)) cause = cause.getCause();
                if (cause == null) throw refused;
            }
        }
        return succeeded;
    }

    private void assertBooksRight() {
        for (InvariantReport report : ledger.checkInvariants())
            if (report.name().matches("I([1-9]|1[578])"))
                assertTrue(report.holds(), () -> report.name() + " " + report.rows() + report.error());
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
