package bouquin.checkout;

import bouquin.platform.http.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Nobody tries codes one after the other, nor has us ask about VAT numbers without end. */
@ApplicationScoped
class Guesses {
    private static final int CODES_PER_HOUR = 300, NUMBERS_PER_HOUR = 60;

    @Inject
    RateLimits limits;

    /**
     * @param address the client's network address
     * @param coupon null or "" when no code is tried
     * @param vatNumber null or "" when no number is
     * @throws bouquin.kernel.Rejected TOO_MANY
     */
    void take(String address, String coupon, String vatNumber) {
        if (isSaid(coupon)) limits.take("coupon:" + address, CODES_PER_HOUR, Duration.ofHours(1));
        if (isSaid(vatNumber)) limits.take("vatNumber:" + address, NUMBERS_PER_HOUR, Duration.ofHours(1));
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
