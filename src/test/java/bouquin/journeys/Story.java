package bouquin.journeys;

import bouquin.kernel.Id;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Locale;

/** The steps that several stories share, told as people do them. */
final class Story {
    static final String PASSWORD = "quai de la Tournelle";

    private Story() {}

    static String email(String who) {
        return who + "." + Id.next().toLowerCase(Locale.ROOT) + "@story.test";
    }

    static void opensAnAccount(Person person, String email) {
        person.open("/signup").fill("displayName", "Zoë Martin").fill("email", email);
        person.fill("password", PASSWORD).shows("sign-up").press("form.form button");
        person.waitFor("form[action$='/signout']");
    }

    static void becomesASeller(Person person) {
        person.open("/sell").choose("country", "FR").tick("termsAccepted").tick("mandateAccepted");
        person.shows("become-seller").press("form.form button").arriveAt("/selling");
    }

    /** Drops a file, completes what was read from it and submits it. */
    static void offers(Person seller, String title, String price) {
        Path file = Booklet.written(title);
        seller.open("/selling").shows("selling");
        seller.page.locator("#file").setInputFiles(file);
        if (seller.page.locator(".drop-plain").isVisible()) seller.press(".drop-plain");
        seller.arriveAt("/selling/").shows("being-pressed");
        waitUntilPressed(seller);
        seller.fill("title", title);
        seller.fill("abstract", "What the sellers of the quays know about their readers, by somebody who asked them.");
        seller.page.locator("#category").selectOption(new SelectOption().setIndex(2));
        seller.choose("level", "MASTER").choose("language", "en").fill("tags", "quays, Paris");
        seller.fill("price", price).shows("draft").press("button[value=submit]").waitFor(".notice");
        seller.shows("submitted");
    }

    /** The page tells by itself when the document is ready; whoever has no scripts looks again. */
    static void waitUntilPressed(Person seller) {
        String draft = seller.page.url();
        for (int tries = 0; tries < 60 && !seller.sees("#title"); tries++) {
            seller.page.waitForTimeout(500);
            seller.page.navigate(draft);
        }
    }

    static void signsIn(Person person, String email, String password) {
        person.open("/signin").fill("email", email).fill("password", password).press("form.form button");
        person.waitFor("form[action$='/signout']");
    }

    static void publishes(Person moderator, String title) {
        moderator.open("/moderation").shows("queue");
        moderator.press("a:has-text('" + title + "')").shows("decision");
        moderator.press("form[action$='/publication'] button").arriveAt("/moderation");
        moderator.shows("decided");
    }

    static void finds(Person reader, String title) {
        reader.open("").page.locator("input[name=q]").first().fill(title);
        reader.page.keyboard().press("Enter");
        reader.arriveAt("/search").shows("results").press("a:has-text('" + title + "')");
        reader.arriveAt("/listings/").shows("document");
    }

    /** From the document's page to the card page of the provider. */
    static void orders(Person buyer, String email) {
        buyer.press(".buybox .buy").arriveAt("/checkout");
        buyer.fill("email", email).choose("country", "FR").tick("consent").tick("acknowledgement");
        buyer.shows("checkout").press("form.form button.buy");
    }

    static void pays(Person buyer) {
        buyer.arriveAt("/sandbox/").fill("card", "4242 4242 4242 4242").shows("card");
        buyer.press("form.form button").arriveAt("/orders/");
        for (int tries = 0; tries < 40 && !buyer.sees("a[href$='/copy']"); tries++) {
            buyer.page.waitForTimeout(500);
            buyer.page.reload();
        }
        buyer.shows("receipt");
    }
}
