package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.payments.EventView;
import bouquin.payments.ProviderCheckout.State;
import bouquin.payments.manual.RefundToMake;
import bouquin.payments.manual.TransferRequest;
import bouquin.payments.manual.TransferView;
import bouquin.payments.sandbox.SandboxTemper;
import bouquin.platform.text.Messages;
import bouquin.reconciliation.DayView;
import bouquin.reconciliation.Difference;
import bouquin.reconciliation.ReadingView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");

    @Test
    void anEventTellsWhatCameOfItInTheReadersLanguage() {
        String page = events(event("no effect: another amount"));
        assertTrue(page.contains("Un autre montant que le nôtre"));
        assertTrue(page.contains("/fr/admin/orders/01korder"));
        assertTrue(page.contains("/fr/admin/events/stripe/evt_1/replay"));
        assertTrue(events(event("charged")).contains("Encaissé"));
        assertTrue(events().contains("Aucun événement"));
    }

    @Test
    void eachEffectHasItsWords() {
        for (String effect : List.of(
                "charged",
                "charge failed",
                "charge expired",
                "asked",
                "refunded",
                "disputed",
                "payout arrived",
                "no effect",
                "no effect: known",
                "no effect: another account",
                "no effect: another amount",
                "no effect: another currency",
                "no effect: none of our payments",
                "no effect: none of our refunds",
                "no effect: a payment elsewhere",
                "no effect: a person must repay it"))
            for (Locale language : Messages.LANGUAGES)
                assertTrue(
                        Messages.shipped()
                                .knows(
                                        language,
                                        "payments.effect." + event(effect).effectKey()),
                        effect);
    }

    @Test
    void theBooksThatAgreeAndThoseThatDoNotAreToldApart() {
        Difference lost = new Difference("sandbox", "01kord", Money.eur(1000), Money.eur(0), NOW, "CHARGE");
        String open = days(List.of(lost), new DayView("sandbox", day(), Money.eur(1000), Money.eur(0), 1, 1));
        assertTrue(open.contains("01kord"));
        assertTrue(open.contains("1 sur 1 à rapprocher"));
        assertFalse(open.contains("Les deux livres disent la même chose"));
        String settled = days(List.of(), new DayView("manual", day(), Money.eur(1000), Money.eur(1000), 2, 0));
        assertTrue(settled.contains("Les deux livres disent la même chose"));
        assertTrue(settled.contains("2 mouvements rapprochés"));
        assertTrue(settled.contains("Illisible"), "Stripe could not be read");
    }

    @Test
    void whoPaysByTransferReadsTheReferenceAndWhatIsMissing() {
        String page = request(State.OPEN, Money.eur(590));
        assertTrue(page.contains("RF21 1000 0000 1"));
        assertTrue(page.contains("FR76 3000 6000 0112 3456 7890 189"));
        assertTrue(page.contains("5,90"));
        assertTrue(page.contains("Une partie est arrivée"));
        assertFalse(request(State.PAID, Money.eur(0)).contains("IBAN"));
        assertTrue(request(State.EXPIRED, Money.eur(990)).contains("N’envoyez plus d’argent"));
    }

    @Test
    void anAdminSeesWhatIsToBeSentBack() {
        String page = Pages.html(View.of(
                "payments/transfers",
                Pages.frame("/fr/admin/transfers"),
                "form",
                Form.empty().refused(Rejected.conflict("payments.manual.booked")),
                "connected",
                false,
                "balance",
                Money.eur(12345),
                "transfers",
                List.of(
                        transfer("TOO_MUCH", 100),
                        transfer("EXACT", 0),
                        transfer("TOO_LITTLE", 1),
                        transfer("PAID_TWICE", 1),
                        transfer("UNKNOWN", 1),
                        transfer("OTHER_CURRENCY", 1)),
                "refunds",
                List.of(new RefundToMake("01krefund", "RF21 1000 0000 1", Money.eur(300), "<Camille>", NOW))));
        assertTrue(page.contains("/fr/admin/transfers/refunds/01krefund/confirmation"));
        assertTrue(page.contains("&lt;Camille&gt;"), "a payer's name is no markup");
        assertTrue(page.contains("123,45"));
        assertEquals(5, page.split("/return\"", -1).length - 1);
    }

    @Test
    void theTempersBoundsAreSaidBesideItsFields() {
        Rejected refused = assertThrows(Rejected.class, () -> new SandboxTemper(9, 0, 0, 0, 0));
        Form form = Form.of(Map.of("copies", "9")).refused(refused);
        String page = Pages.html(View.of("payments/temper", Pages.frame("/fr/admin/sandbox"), "form", form));
        assertTrue(page.contains("Indiquez un nombre de 1 à 5."));
    }

    private static String events(EventView... events) {
        return Pages.html(View.of(
                "payments/events",
                Pages.frame("/fr/admin/events"),
                "form",
                Form.of(Map.of("provider", "stripe", "effect", "")),
                "providers",
                Map.of("stripe", "Carte"),
                "effects",
                Map.of("none", "Sans effet"),
                "events",
                new Page<>(List.of(events), "1-evt_1"),
                "cursor",
                "2-evt_2"));
    }

    private static EventView event(String effect) {
        return new EventView("stripe", "evt_1", "charge.succeeded", "01korder", "re_1", NOW, NOW, effect);
    }

    private static String days(List<Difference> differences, DayView day) {
        return Pages.html(View.of(
                "reconciliation/days",
                Pages.frame("/fr/admin/reconciliation"),
                "days",
                List.of(day),
                "differences",
                differences,
                "onTheirWay",
                differences.size(),
                "readings",
                List.of(new ReadingView("sandbox", NOW, null), new ReadingView("stripe", null, NOW)),
                "until",
                null,
                "earlier",
                "2026-11-11"));
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 11, 25);
    }

    private static String request(State state, Money missing) {
        TransferRequest request = new TransferRequest(
                Money.eur(990),
                missing,
                "Bouquin 1",
                "RF21 1000 0000 1",
                "FR76 3000 6000 0112 3456 7890 189",
                "Bouquin",
                state,
                "https://shop.example/fr/orders/1");
        return Pages.html(View.of("payments/transfer", Pages.frame("/fr/transfers/1"), "request", request));
    }

    private static TransferView transfer(String outcome, long unmatched) {
        return new TransferView(
                "01kt" + outcome, "B1", "RF21", Money.eur(990), "Camille", outcome, Money.eur(unmatched), NOW);
    }
}
