package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.checkout.EvidenceKind;
import bouquin.checkout.LocationEvidence;
import bouquin.checkout.OrderEvidence;
import bouquin.checkout.OrderId;
import bouquin.credit.CreditView;
import bouquin.credit.GrantView;
import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import bouquin.promotions.Funding;
import bouquin.promotions.PromotionId;
import bouquin.promotions.PromotionScope;
import bouquin.promotions.PromotionState;
import bouquin.promotions.PromotionView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TillPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void codesInEachStateAreShownToTheirSellerAndToAdmins() {
        for (String language : List.of("/fr", "/en"))
            for (boolean admin : new boolean[] {true, false}) {
                String page = promotions(language, admin, Form.empty());
                assertTrue(page.contains("WINTER-20") && page.contains("</main>"));
                assertFalse(page.contains("promotions."), "a text is missing");
            }
    }

    @Test
    void aCodeThatIsRefusedSaysWhyAtItsField() {
        Rejected refused = Rejected.fields(List.of(new Rejected.Fault("code", "promotions.code", List.of())));
        String page = promotions("/en", false, Form.empty().refused(refused));
        assertTrue(page.contains("3 to 40 letters") && page.contains("code-fault"));
    }

    @Test
    void storeCreditShowsWhatMovedItAndWhy() {
        CreditView credit = new CreditView(
                Money.eur(250),
                new Page<>(
                        List.of(
                                movement(CreditView.Kind.SPENT, -300, "order", null),
                                movement(CreditView.Kind.REFUNDED, 50, "order", null),
                                movement(CreditView.Kind.GRANTED, 500, null, "We are sorry.")),
                        null));
        String page = html("credit/credit", "/en/account/credit", "credit", credit);
        assertTrue(page.contains("We are sorry.") && page.contains("2.50") && page.contains("− "));
        String none = html(
                "credit/credit",
                "/fr/account/credit",
                "credit",
                new CreditView(Money.eur(0), new Page<>(List.of(), null)));
        assertTrue(none.contains("Pas encore d’avoir"));
    }

    @Test
    void grantsAreListedWithTheirReason() {
        GrantView grant = new GrantView("g", "anna@example.org", Money.eur(500), "A late reply.", NOW);
        String page = html(
                "credit/grants", "/fr/admin/credit", "grants", List.of(grant), "form", Form.of(Map.of("key", "k")));
        assertTrue(page.contains("A late reply.") && page.contains("anna@example.org"));
    }

    @Test
    void contradictoryEvidenceIsShownWithWhatSaysWhat() {
        OrderEvidence evidence = new OrderEvidence(
                new OrderId("o".repeat(26)),
                List.of(
                        new LocationEvidence(EvidenceKind.DECLARED, "FR", NOW),
                        new LocationEvidence(EvidenceKind.CARD, "DE", NOW)),
                true,
                null,
                null);
        String page =
                html("checkout/contradictions", "/fr/admin/evidence", "orders", new Page<>(List.of(evidence), null));
        assertTrue(page.contains("Allemagne") && page.contains("France") && page.contains("Carte"));
        assertTrue(html("checkout/contradictions", "/en/admin/evidence", "orders", new Page<>(List.of(), null))
                .contains("Nothing contradicts itself"));
    }

    private static String promotions(String language, boolean admin, Form form) {
        List<PromotionView> all = Arrays.stream(PromotionState.values())
                .flatMap(state ->
                        List.of(promotion(state, Percent.of(20), null), promotion(state, null, Money.eur(500)))
                                .stream())
                .toList();
        return html(
                "promotions/promotions",
                language + "/promotions",
                "promotions",
                new Page<>(all, null),
                "listings",
                Map.of("l".repeat(26), "Tides"),
                "form",
                form,
                "admin",
                admin);
    }

    private static PromotionView promotion(PromotionState state, Percent percent, Money amount) {
        return new PromotionView(
                new PromotionId("p".repeat(26)),
                "WINTER-20",
                percent == null ? Funding.PLATFORM : Funding.SELLER,
                percent == null ? PromotionScope.MARKET : PromotionScope.LISTING,
                null,
                percent == null ? null : new ListingId("l".repeat(26)),
                percent,
                amount,
                NOW,
                percent == null ? null : NOW.plusSeconds(86_400),
                percent == null ? null : 3,
                null,
                1,
                state);
    }

    private static CreditView.Movement movement(CreditView.Kind kind, long cents, String order, String reason) {
        return new CreditView.Movement(NOW, kind, Money.eur(cents), order, reason);
    }

    private static String html(String template, String path, Object... model) {
        Object[] all = new Object[model.length];
        System.arraycopy(model, 0, all, 0, model.length);
        return Pages.html(View.of(template, Pages.frame(path, Pages.account(Role.SELLER, Role.ADMIN)), all));
    }
}
