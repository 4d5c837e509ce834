package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody thinks again: cancels, buys in one step after all, and withdraws by the link at the foot of every page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WithdrawalJourneyIT {
    @ParameterizedTest
    @CsvSource({"en, 1280", "fr, 390"})
    void whoeverThinksAgainIsLetGo(String language, int width) {
        String title = "Bridges " + Id.next().substring(16);
        String email = Story.email("member");
        try (Browsers browsers = new Browsers()) {
            try (Person seller = browsers.person("seller", language, width)) {
                Story.opensAnAccount(seller, Story.email("zoe"));
                Story.becomesASeller(seller);
                Story.offers(seller, title, "9.90");
            }
            try (Person moderator = browsers.person("moderator", language, width)) {
                Story.signsIn(moderator, "admin@bouquin.test", "correct-horse-battery");
                Story.publishes(moderator, title);
            }
            try (Person member = browsers.person("second-thoughts", language, width)) {
                Story.opensAnAccount(member, email);
                cancelsAnOrder(member, title);
                buysInOneStep(member, title);
                String number = member.words(".receipt .facts dd.num");
                try (Person stranger = browsers.person("withdrawal", language, width)) {
                    withdrawsWithoutASession(stranger, number, email);
                }
                findsItRefunded(member, title);
                asksForReminders(member);
            }
            try (Person admin = browsers.person("admin", language, width)) {
                Story.signsIn(admin, "admin@bouquin.test", "correct-horse-battery");
                admin.open("/admin/withdrawals").shows("withdrawals");
                admin.open("/admin/stray-charges").shows("strays");
                admin.open("/admin/debts").shows("debts");
            }
        }
    }

    private static void cancelsAnOrder(Person member, String title) {
        Story.finds(member, title);
        member.press(".buybox .buy").arriveAt("/checkout");
        member.choose("country", "FR").tick("consent").tick("acknowledgement");
        member.press("form.form button.buy").arriveAt("/sandbox/");
        member.open("/orders").shows("orders").press(".basket a:has-text('" + title + "')");
        member.waitFor("form[action$='/cancellation']").shows("unpaid");
        member.press("form[action$='/cancellation'] button").arriveAt("/cart").shows("cart-again");
        assertTrue(member.sees(".basket a:has-text('" + title + "')"));
    }

    private static void buysInOneStep(Person member, String title) {
        Story.finds(member, title);
        member.tick("consent").tick("acknowledgement").shows("buy-now");
        member.press("form[action$='/purchases'] button");
        Story.pays(member);
        assertTrue(member.sees("a.button[href*='/withdrawals?order=']"));
    }

    private static void withdrawsWithoutASession(Person stranger, String number, String email) {
        stranger.open("").page.locator("footer a[href$='/withdrawals']").click();
        stranger.arriveAt("/withdrawals").fill("contract", number).fill("name", "Zoë Martin");
        stranger.fill("email", email).shows("statement").press("form.form button");
        stranger.waitFor("button.danger").shows("confirmation");
        List<String> labels = List.of("Confirm withdrawal", "Confirmer la rétractation");
        assertTrue(labels.contains(stranger.words("main button.danger")));
        stranger.press("button.danger").arriveAt("/withdrawals/").shows("receipt");
        assertTrue(stranger.words("main").contains(number));
        assertFalse(stranger.sees("h2:has-text('9,90')"));
        assertEquals(List.of(), stranger.page.context().cookies());
    }

    private static void findsItRefunded(Person member, String title) {
        String refunded = "/orders?state=REFUNDED&q=" + title.replace(" ", "+");
        for (int tries = 0; tries < 40 && !member.open(refunded).sees(".basket a"); tries++)
            member.page.waitForTimeout(500);
        assertTrue(member.sees(".basket a:has-text('" + title + "')"));
        member.shows("history");
    }

    private static void asksForReminders(Person member) {
        member.open("/account").tick("wanted").press("form[action$='/reminders'] button");
        member.waitFor(".notice").shows("reminded");
        assertTrue(member.page.locator("#wanted").isChecked());
    }
}
