package bouquin.checkout;

import bouquin.kernel.Faults;

/**
 * What a consumer must have said before digital content is delivered at once: express consent to the immediate
 * delivery, and the acknowledgement that the right of withdrawal is lost by it (Directive 2011/83/EU art. 16(m)).
 *
 * @param consent to delivery before the withdrawal period ends
 * @param acknowledgement of losing the right of withdrawal by downloading or reading
 */
public record Waiver(boolean consent, boolean acknowledgement) {
    /** Version of the texts {@code checkout.waiver.*}; it changes with them and is kept with each order. */
    public static final String VERSION = "2026-11-25";

    public static final Waiver NONE = new Waiver(false, false);

    boolean given() {
        return consent && acknowledgement;
    }

    void check(Faults faults) {
        faults.require(consent, "consent", "checkout.waiver.consentNeeded");
        faults.require(acknowledgement, "acknowledgement", "checkout.waiver.acknowledgementNeeded");
    }
}
