package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.checkout.OrderId;
import bouquin.checkout.WithdrawnLine;
import bouquin.kernel.Money;
import bouquin.withdrawals.WithdrawalId;
import bouquin.withdrawals.WithdrawalState;
import bouquin.withdrawals.WithdrawalView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithdrawalPageTest {
    private static final Instant NOW = Instant.parse("2026-11-25T22:00:00Z");

    @Test
    void theFunctionIsNamedAsTheLawNamesItAtTheFootOfEveryPage() {
        assertTrue(form("/fr/withdrawals", Form.empty()).contains("Renoncer au contrat ici"));
        assertTrue(form("/en/withdrawals", Form.empty()).contains("Withdraw from contract here"));
    }

    @Test
    void theConfirmationButtonSaysOnlyThat() {
        assertTrue(confirmation("/fr/withdrawals/statement").contains(">Confirmer la rétractation</button>"));
        assertTrue(confirmation("/en/withdrawals/statement").contains(">Confirm withdrawal</button>"));
    }

    @Test
    void whatIsConfirmedIsWhatWasTyped() {
        String page = confirmation("/fr/withdrawals/statement");
        assertTrue(
                page.contains("name=\"contract\" value=\"01k&#34;&lt;\"") || page.contains("value=\"01k&#34;<\""),
                page);
        assertTrue(page.contains("name=\"line-2\""));
    }

    @Test
    void theReceiptHasContentDateAndTime() {
        String page = receipt(stated(WithdrawalState.STATED, List.of()));
        assertTrue(page.contains("25 novembre 2026") && page.contains("23:00"), "Paris time");
        assertTrue(page.contains("Ana Marin"));
        assertFalse(page.contains("basket"));
    }

    @Test
    void everyOutcomeHasItsWords() {
        WithdrawnLine given = new WithdrawnLine(1, "Tides", Money.eur(900), null, null);
        WithdrawnLine read = new WithdrawnLine(2, "Ebb", null, "checkout.withdrawal.downloaded", NOW);
        for (WithdrawalState state : WithdrawalState.values())
            assertTrue(receipt(stated(state, List.of(given, read))).contains("</main>"));
        String partly = receipt(stated(WithdrawalState.PARTLY, List.of(given, read)));
        assertTrue(partly.contains("9,00") && partly.contains("téléchargé ou lu le 25 novembre 2026"));
    }

    @Test
    void eachDocumentOfAnOrderHasABox() {
        Form form = Form.of(Map.of("line-1", "true", "line-12", "true", "line-x", "true", "contract", "01k"));
        assertEquals(Set.of(1, 12), WithdrawalForm.lines(form));
    }

    private static String form(String path, Form form) {
        return Pages.html(
                View.of("withdrawals/new", Pages.frame(path), "form", form, "boxes", Map.of(), "orders", List.of()));
    }

    private static String confirmation(String path) {
        Form form = Form.of(Map.of("contract", "01k\"<", "name", "Ana Marin", "email", "ana@example.org"));
        WithdrawalView stated = stated(WithdrawalState.STATED, List.of());
        return Pages.html(
                View.of("withdrawals/confirm", Pages.frame(path), "stated", stated, "form", form, "own", null));
    }

    private static String receipt(WithdrawalView stated) {
        return Pages.html(View.of("withdrawals/receipt", Pages.frame("/fr/withdrawals/01w"), "stated", stated));
    }

    private static WithdrawalView stated(WithdrawalState state, List<WithdrawnLine> lines) {
        return new WithdrawalView(
                new WithdrawalId("01w"),
                new OrderId("01k"),
                "01k",
                List.of(2),
                "Ana Marin",
                "ana@example.org",
                "fr",
                true,
                NOW,
                state,
                null,
                null,
                NOW,
                lines);
    }
}
