package bouquin.checkout;

import bouquin.catalog.ForSale;
import bouquin.catalog.Level;
import bouquin.catalog.ListingId;
import bouquin.catalog.Promise;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.payments.PaymentId;
import bouquin.pricing.Quote;
import java.time.Instant;
import java.util.Arrays;

/** Orders for tests. */
final class Sales {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Sales() {}

    /** A guest's order of documents at these prices in cents, with 20 % VAT and 30 % commission. */
    static Order placed(long... prices) {
        Buyer buyer = new Buyer(Id.next(), null, "guest@example.org", "guest@example.org", "fr", "FR", null, false);
        return new Order(
                OrderId.next(),
                buyer,
                Arrays.stream(prices).mapToObj(Sales::offer).toList(),
                NOW);
    }

    static Order paid(long... prices) {
        Order order = placed(prices);
        order.pay(payment(), NOW);
        return order;
    }

    static PaymentId payment() {
        return new PaymentId(Id.next());
    }

    private static Offer offer(long price) {
        Promise promise = new Promise("Title", "Summary", 12, 3400, "fr", Level.MASTER, 1, "ab".repeat(32), NOW);
        ForSale sold = new ForSale(
                new ListingId(Id.next()),
                new AccountId(Id.next()),
                new DocumentId(Id.next()),
                "Title",
                Money.eur(price),
                "title",
                promise);
        long net = Math.round(price / 1.2), share = net * 7 / 10;
        Quote quote = new Quote(
                Money.eur(price),
                "FR",
                Percent.of(20),
                Money.eur(price - net),
                Money.eur(net),
                Percent.of(30),
                Money.eur(share),
                Money.eur(net - share));
        return new Offer(sold, quote);
    }
}
