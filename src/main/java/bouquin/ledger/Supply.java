package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import java.time.Instant;

/**
 * What an entry sold of one order line, or took back of it: then all amounts are negative. {@code gross = vat + net}, and the
 * net is the seller's share and our part.
 *
 * @param vatCountry whose VAT it is, ISO 3166-1 alpha-2
 * @param gross what the buyer pays or gets back, VAT included
 */
public record Supply(
        String orderId,
        int line,
        String seller,
        String vatCountry,
        Percent vatRate,
        Money gross,
        Money vat,
        Money sellerShare,
        Instant postedAt) {
    public Money net() {
        return gross.minus(vat);
    }
}
