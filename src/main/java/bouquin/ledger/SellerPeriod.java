package bouquin.ledger;

import java.time.Instant;
import java.util.List;

/** Every movement of a seller's money from one instant up to, and without, another; opening + changes = closing. */
public record SellerPeriod(
        String seller, Instant from, Instant toExclusive, Owed opening, List<SellerMovement> movements) {
    public SellerPeriod {
        movements = List.copyOf(movements);
    }

    public Owed closing() {
        return movements.stream().map(SellerMovement::change).reduce(opening, Owed::plus);
    }
}
