package bouquin.payments.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import bouquin.platform.config.BadSetting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StripeSettingsTest {
    private static final String KEY = "bouquin.payments.stripe.key";
    private static final String SECRET = "bouquin.payments.stripe.webhook.secret";

    @Test
    void withoutAKeyNothingIsOfferedAskedOrTaken() {
        StripeSettings off = Stripes.settings(Map.of());
        assertFalse(off.connected());
        assertFalse(off.open());
        StripeProvider provider = new StripeProvider();
        provider.settings = off;
        Rejected closed = assertThrows(Rejected.class, () -> provider.verify(new byte[0], Map.of()));
        assertEquals(Rejected.Kind.NOT_FOUND, closed.kind());
    }

    @Test
    void halfAConfigurationOrAMalformedOneStopsTheStart() {
        String key = "sk_test_0123456789", secret = "whsec_0123456789";
        assertTrue(Stripes.settings(Map.of(KEY, key, SECRET, secret)).open());
        for (Map<String, String> wrong : List.of(
                Map.of(KEY, key),
                Map.of(SECRET, secret),
                Map.of(KEY, "pk_test_0123456789", SECRET, secret),
                Map.of(KEY, key, SECRET, "0123456789"),
                Map.of(KEY, key, SECRET, secret, "bouquin.payments.stripe.account", "me"),
                Map.of(KEY, key, SECRET, secret, "bouquin.payments.stripe.api", "http://stripe.example")))
            assertThrows(BadSetting.class, () -> Stripes.settings(wrong));
    }

    @Test
    void aShopThatIsClosedToNewPaymentsStillHearsAboutOldOnes() {
        StripeSettings closed = Stripes.settings(
                Map.of(KEY, "rk_live_0123456789", SECRET, "whsec_0123456789", "bouquin.payments.stripe", "false"));
        assertTrue(closed.connected());
        assertTrue(closed.live());
        assertFalse(closed.open());
    }
}
