package bouquin.checkout;

import java.time.Instant;
import java.util.List;

/**
 * What is known about where an order's buyer is, and about the business that placed it.
 *
 * @param contradictory whether a person has to look at it; the VAT stays that of the declared country
 * @param reviewedAt when somebody did, or null
 * @param vatCheck null for a consumer
 */
public record OrderEvidence(
        OrderId order, List<LocationEvidence> evidence, boolean contradictory, Instant reviewedAt, VatCheck vatCheck) {
    public OrderEvidence {
        evidence = List.copyOf(evidence);
    }

    /**
     * How a VAT number was checked.
     *
     * @param verified whether the register of VAT numbers confirmed it
     * @param consultation the register's number of that answer, or null
     */
    public record VatCheck(String vatNumber, boolean verified, String consultation, Instant at) {}
}
