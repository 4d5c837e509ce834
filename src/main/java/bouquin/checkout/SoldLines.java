package bouquin.checkout;

import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The door to lines that were sold, for whoever knows a licence or the ledger's name of a sale. */
@Facade
public class SoldLines {
    @Inject
    Orders orders;

    @Inject
    Fulfilment fulfilment;

    @Inject
    Refunds refunds;

    /** The line that a licence came from. @throws Rejected NOT_FOUND */
    public SoldLine of(LicenceId licence) {
        return line(licence).sold();
    }

    /**
     * The titles under which the lines of some orders were sold.
     *
     * @return by "order/line", as the ledger names sales; nothing for what is no order
     */
    public Map<String, String> titles(Collection<String> orderIds) {
        return orders.titles(orderIds);
    }

    /** The seller's share of a line can't be had while somebody disputes it. */
    public void hold(LicenceId licence) {
        fulfilment.hold(line(licence));
    }

    /** The dispute is over. */
    public void free(LicenceId licence) {
        fulfilment.free(line(licence));
    }

    /** Gives a free document's licence back, for which there is no money. */
    public void annul(LicenceId licence, String reason) {
        refunds.annul(line(licence), reason);
    }

    private OrderLine line(LicenceId licence) {
        return orders.lineOf(licence).orElseThrow(() -> Rejected.notFound("notFound"));
    }
}
