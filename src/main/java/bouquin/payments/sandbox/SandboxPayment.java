package bouquin.payments.sandbox;

import bouquin.kernel.Money;
import bouquin.payments.ProviderCheckout;

/**
 * What the pay page shows.
 *
 * @param returnUrl where the buyer goes afterwards
 */
public record SandboxPayment(
        String id, Money amount, String description, ProviderCheckout.State state, Dispute dispute, String returnUrl) {
    /** Whether the buyer's bank disputes the charge, and how it has decided. */
    public enum Dispute {
        NONE,
        OPEN,
        WON,
        LOST
    }

    public boolean open() {
        return state == ProviderCheckout.State.OPEN;
    }
}
