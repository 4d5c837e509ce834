package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import bouquin.ledger.EntryKind;
import bouquin.ledger.HeldAmount;
import bouquin.ledger.SellerBalance;
import bouquin.ledger.SellerBreakdown;
import bouquin.ledger.SellerBreakdown.KindAmount;
import bouquin.ledger.SellerBreakdown.PayoutAmount;
import bouquin.ledger.SellerDebt;
import bouquin.payouts.ActKind;
import bouquin.payouts.ActView;
import bouquin.payouts.BatchId;
import bouquin.payouts.BatchView;
import bouquin.payouts.OwnAccountView;
import bouquin.payouts.PayeeView;
import bouquin.payouts.PayoutId;
import bouquin.payouts.PayoutState;
import bouquin.payouts.PayoutView;
import bouquin.payouts.ReturnId;
import bouquin.payouts.ReturnLineView;
import bouquin.payouts.ReturnOutcome;
import bouquin.payouts.ReturnView;
import bouquin.payouts.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PayoutPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    @Test
    void everyStateOfAPayoutHasItsWordsInBothLanguages() {
        for (String language : List.of("/fr", "/en"))
            for (PayoutState state : PayoutState.values())
                for (boolean desk : new boolean[] {true, false})
                    assertTrue(payout(language, view(state, null), desk).contains("</main>"));
    }

    @Test
    void aReturnedPayoutSaysWhatTheBankMeansAndWhatToDo() {
        assertTrue(payout("/en", view(PayoutState.RETURNED, "AC04"), false).contains("Give another bank account"));
        assertTrue(payout("/en", view(PayoutState.FAILED, "XX99"), false).contains("Check your bank account"));
        assertTrue(payout("/en", view(PayoutState.REJECTED, null), false).contains("It looks copied."));
    }

    @Test
    void onlyTheDeskDecidesAndOnlyTheSellerTakesBack() {
        String seller = payout("/en", view(PayoutState.REQUESTED, null), false);
        String desk = payout("/en", view(PayoutState.REQUESTED, null), true);
        assertTrue(seller.contains("/cancellation") && !seller.contains("/approval"));
        assertTrue(desk.contains("/approval") && !desk.contains("/cancellation"));
        assertFalse(payout("/en", view(PayoutState.SENT, null), true).contains("/rejection"));
    }

    @Test
    void aFrozenOrHeldSellerReadsWhyAndCanNotAsk() {
        String frozen = mine(payee("DE89 •••• 3000", null, "It looks copied."), Form.empty());
        assertTrue(frozen.contains("It looks copied.") && !frozen.contains("name=\"amount\""));
        String held = mine(payee("DE89 •••• 3000", NOW, null), Form.empty());
        assertFalse(held.contains("name=\"amount\""));
        String free = mine(payee("DE89 •••• 3000", null, null), Form.empty());
        assertTrue(free.contains("name=\"amount\"") && free.contains("DE89 •••• 3000"));
        assertFalse(mine(payee(null, null, null), Form.empty()).contains("name=\"amount\""));
    }

    @Test
    void aWrongIbanIsExplainedAtItsFieldAndThePasswordIsNotRepeated() {
        Rejected refused = Rejected.fields(List.of(new Fault("iban", "payouts.iban.checksum", List.of())));
        Form sent = Form.of(Map.of("iban", "DE00", "password", "secret-word")).refused(refused);
        String page = mine(payee(null, null, null), sent);
        assertTrue(page.contains("iban-fault") && page.contains("value=\"DE00\""));
        assertFalse(page.contains("secret-word"));
    }

    @Test
    void theDeskShowsWhatWaitsAndWhatTheBankTold() {
        for (String language : List.of("/fr", "/en")) {
            Frame frame = Pages.frame(language + "/admin/payouts", Pages.account(Role.ADMIN));
            String desk = Pages.html(View.of(
                    "payouts/desk",
                    frame,
                    "waiting",
                    List.of(view(PayoutState.REQUESTED, null)),
                    "approved",
                    List.of(view(PayoutState.APPROVED, null)),
                    "recent",
                    List.of(view(PayoutState.PAID, null)),
                    "frozen",
                    List.of(payee("DE89 •••• 3000", null, "It looks copied.")),
                    "batches",
                    List.of(batch()),
                    "returns",
                    List.of(returned()),
                    "account",
                    new OwnAccountView("FR14 •••• 2606", true, Money.eur(100_000)),
                    "form",
                    Form.empty()));
            assertTrue(
                    desk.contains("/batches/b1") && desk.contains("/returns/r1") && desk.contains("/freezes/01s/end"));
            String file = Pages.html(View.of("payouts/returned", frame, "file", returned()));
            assertEquals(ReturnOutcome.values().length, file.split("<code>e2e</code>", -1).length - 1);
            String batch = Pages.html(View.of(
                    "payouts/batch", frame, "batch", batch(), "payouts", List.of(view(PayoutState.SENT, null))));
            assertTrue(batch.contains("/batches/b1/file") && batch.contains("00ff"));
        }
    }

    @Test
    void eachPlaceOfTheBalanceEndsInItsSum() {
        SellerBalance balance = new SellerBalance(
                "01s", Money.eur(583), Money.eur(200), Money.eur(100), Money.eur(300), Money.eur(0), List.of());
        SellerBreakdown parts = new SellerBreakdown(
                List.of(
                        new HeldAmount("o1", 1, Money.eur(500), NOW, "ledger.because.hold"),
                        new HeldAmount("", 0, Money.eur(83), null, "ledger.because.more")),
                List.of(
                        new KindAmount(EntryKind.RELEASE, Money.eur(500)),
                        new KindAmount(EntryKind.PAYOUT_REQUESTED, Money.eur(-300))),
                List.of(new HeldAmount("o2", 1, Money.eur(100), null, "ledger.because.bank")),
                List.of(new PayoutAmount("p1", Money.eur(300))),
                List.of());
        String page = Pages.html(View.of(
                "ledger/earnings",
                Pages.frame("/en/selling/earnings", Pages.account(Role.SELLER)),
                "balance",
                balance,
                "debt",
                new SellerDebt("01s", Money.eur(0), List.of()),
                "parts",
                parts,
                "movements",
                new Page<>(List.of(), null),
                "titles",
                Map.of("o1/1", "Tides, volume 5"),
                "form",
                Form.empty(),
                "formats",
                Map.of("pdf", "PDF", "csv", "CSV")));
        assertTrue(page.contains("Tides, volume 5") && page.contains("o2 · 1"));
        assertEquals(4, page.split("<tfoot>", -1).length - 1);
        assertTrue(page.contains("€11.83") && page.contains("/en/payouts/p1"));
    }

    private static String payout(String language, PayoutView payout, boolean desk) {
        Frame frame = Pages.frame(language + "/payouts/p1", Pages.account(desk ? Role.ADMIN : Role.SELLER));
        return Pages.html(View.of("payouts/payout", frame, "payout", payout, "form", Form.empty(), "desk", desk));
    }

    private static String mine(PayeeView payee, Form form) {
        return Pages.html(View.of(
                "payouts/mine",
                Pages.frame("/en/payouts", Pages.account(Role.SELLER)),
                "payee",
                payee,
                "available",
                Money.eur(5000),
                "payouts",
                List.of(view(PayoutState.PAID, null)),
                "schedules",
                Arrays.stream(Schedule.values()).collect(Collectors.toMap(Schedule::name, Schedule::name)),
                "form",
                form));
    }

    private static PayeeView payee(String iban, Instant held, String frozen) {
        String holder = iban == null ? null : "Zoé Roux";
        return new PayeeView(
                "01s",
                iban,
                holder,
                iban == null ? null : "Zoe Roux",
                NOW,
                held,
                Schedule.WEEKLY,
                DAY,
                frozen,
                frozen == null ? null : NOW,
                Money.eur(1000));
    }

    private static PayoutView view(PayoutState state, String code) {
        boolean sent = state == PayoutState.SENT || state == PayoutState.PAID;
        return new PayoutView(
                new PayoutId("p1"),
                "01s",
                "Zoé",
                Money.eur(2000),
                state,
                true,
                NOW,
                "DE89 •••• 3000",
                "Zoé Roux",
                0,
                2,
                sent ? new BatchId("b1") : null,
                sent ? DAY : null,
                null,
                state == PayoutState.REJECTED ? "It looks copied." : null,
                code == null && (state == PayoutState.FAILED || state == PayoutState.RETURNED) ? "" : code,
                Arrays.stream(ActKind.values())
                        .map(kind -> new ActView(NOW, kind, "Ada", "said"))
                        .toList());
    }

    private static BatchView batch() {
        return new BatchView(new BatchId("b1"), NOW, "Ada", DAY, 1, Money.eur(2000), "00ff");
    }

    private static ReturnView returned() {
        List<ReturnLineView> lines = Arrays.stream(ReturnOutcome.values())
                .map(outcome -> new ReturnLineView(1, "e2e", "PAID", "20.00 EUR", "AC04", outcome, null))
                .toList();
        return new ReturnView(
                new ReturnId("r1"), "day.xml", "camt.053", "M1", NOW, "Ada", lines, Map.of(ReturnOutcome.APPLIED, 1L));
    }
}
