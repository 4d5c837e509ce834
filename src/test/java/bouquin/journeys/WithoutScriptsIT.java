package bouquin.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of it works in a browser that runs no script. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WithoutScriptsIT {
    @Test
    void aDocumentIsOfferedFoundBoughtAndReadWithoutScripts() {
        String title = "Boxes " + Id.next().substring(16);
        try (Browsers browsers = new Browsers()) {
            try (Person seller = browsers.personWithoutScripts("plain-seller", "en", 1280)) {
                Story.opensAnAccount(seller, Story.email("paul"));
                Story.becomesASeller(seller);
                Story.offers(seller, title, "4.50");
            }
            try (Person moderator = browsers.personWithoutScripts("plain-moderator", "en", 1280)) {
                Story.signsIn(moderator, "admin@bouquin.test", "correct-horse-battery");
                Story.publishes(moderator, title);
            }
            try (Person guest = browsers.personWithoutScripts("plain-guest", "fr", 1280)) {
                Story.finds(guest, title);
                Story.orders(guest, Story.email("guest"));
                Story.pays(guest);
                assertTrue(Booklet.text(guest.download("a[href$='/copy']")).contains(title));
            }
        }
    }
}
