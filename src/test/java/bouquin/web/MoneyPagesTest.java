package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import bouquin.ledger.AccountTotal;
import bouquin.ledger.EntryKind;
import bouquin.ledger.EntryLine;
import bouquin.ledger.EntryView;
import bouquin.ledger.InvariantReport;
import bouquin.ledger.SellerBalance;
import bouquin.payments.ProviderCheckout.State;
import bouquin.payments.sandbox.SandboxPayment;
import bouquin.payments.sandbox.SandboxPayment.Dispute;
import bouquin.payments.sandbox.TestCard;
import bouquin.pricing.Quote;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");

    @Test
    void thePayPageSaysThatItIsATestAndTakesACard() {
        String page = sandbox(State.OPEN, Dispute.NONE, Form.empty());
        assertTrue(page.contains("TEST"));
        assertTrue(page.contains("name=\"card\""));
        assertTrue(page.contains("9,90"));
        assertFalse(page.contains("/decision"));
    }

    @Test
    void aWrongCardIsExplainedAtItsField() {
        Rejected refused = Rejected.fields(List.of(new Fault("card", "payments.sandbox.card", List.of())));
        assertTrue(
                sandbox(State.OPEN, Dispute.NONE, Form.empty().refused(refused)).contains("card-fault"));
    }

    @Test
    void aPaymentThatIsOverTakesNoCardAndLetsTheBankDecide() {
        String page = sandbox(State.PAID, Dispute.OPEN, Form.empty());
        assertFalse(page.contains("name=\"card\""));
        assertTrue(page.contains("value=\"won\"") && page.contains("value=\"lost\""));
    }

    @Test
    void everyStateOfAPaymentHasItsWords() {
        for (State state : State.values())
            for (Dispute dispute : Dispute.values())
                assertTrue(sandbox(state, dispute, Form.empty()).contains("</main>"));
    }

    @Test
    void theBooksShowABrokenRuleWithItsRows() {
        String page = books(new InvariantReport("I5", List.of("seal 7"), "", NOW));
        assertTrue(page.contains("seal 7"));
        assertTrue(page.contains("rompue"));
    }

    @Test
    void theBooksShowEachEntryWithItsLines() {
        String page = books(new InvariantReport("I1", List.of(), "", NOW));
        assertTrue(page.contains("psp:sandbox"));
        assertTrue(page.contains("rowspan=\"2\""));
        assertTrue(page.contains("Frais du prestataire"));
    }

    @Test
    void aQuoteSaysWhatTheSellerReceives() {
        Quote quote = new Quote(
                Money.eur(1000),
                "FR",
                Percent.of(20),
                Money.eur(167),
                Money.eur(833),
                Percent.of(30),
                Money.eur(583),
                Money.eur(250));
        String fragment = Pages.html(View.of("pricing/quote", Pages.frame("/fr/selling/quote"), "quote", quote));
        assertTrue(fragment.contains("5,83"));
        assertTrue(fragment.contains("1,67"));
    }

    private static String sandbox(State state, Dispute dispute, Form form) {
        SandboxPayment payment = new SandboxPayment(
                "01k", Money.eur(990), "Bouquin", state, dispute, "https://shop.example/fr/orders/1");
        return Pages.html(View.of(
                "payments/sandbox",
                Pages.frame("/fr/sandbox/payments/01k"),
                "payment",
                payment,
                "cards",
                List.of(new TestCard("4242 4242 4242 4242", "pays", "FR")),
                "form",
                form));
    }

    private static String books(InvariantReport report) {
        List<EntryLine> lines =
                List.of(new EntryLine("psp_fees", Money.eur(25), ""), new EntryLine("psp:sandbox", Money.eur(-25), ""));
        EntryView entry = new EntryView("01k", EntryKind.PROVIDER_FEE, "txn", NOW, 1L, "00ff", lines);
        AccountTotal total = new AccountTotal("psp", Money.eur(1000), Money.eur(25), Money.eur(975));
        SellerBalance seller = new SellerBalance(
                "01s", Money.eur(1), Money.eur(2), Money.eur(3), Money.eur(0), Money.eur(0), List.of());
        return Pages.html(View.of(
                "ledger/books",
                Pages.frame("/fr/admin/ledger", Pages.account(Role.ADMIN)),
                "invariants",
                List.of(report),
                "totals",
                List.of(total),
                "sellers",
                List.of(seller),
                "entries",
                new Page<>(List.of(entry), null),
                "cursor",
                null));
    }
}
