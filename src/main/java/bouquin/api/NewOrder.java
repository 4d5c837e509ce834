package bouquin.api;

import bouquin.catalog.ListingId;
import bouquin.checkout.Business;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import java.util.List;
import java.util.Objects;

/** The body of a POST of an order. */
public record NewOrder(
        List<Line> lines,
        String email,
        String country,
        String coupon,
        ConsentBody waiver,
        String locale,
        Boolean again,
        String provider,
        BusinessBody business,
        Boolean credit) {
    /** What is ordered. */
    public record Line(String listingId) {}

    /** What the buyer has said, see {@link Waiver}; what is left out is not said. */
    public record ConsentBody(Boolean consent, Boolean acknowledgement) {}

    /** A business that buys, see {@link Business}. */
    public record BusinessBody(String name, String vatNumber, String street, String postcode, String city) {
        Business business() {
            return new Business(name, vatNumber, street, postcode, city);
        }
    }

    /** @param network the country of the client's network address, or null */
    PlaceOrder by(Visitor visitor, String network, String key) {
        return new PlaceOrder(
                visitor,
                listings(),
                email,
                country,
                coupon,
                waiver == null ? Waiver.NONE : new Waiver(is(waiver.consent()), is(waiver.acknowledgement())),
                locale,
                is(again),
                business == null ? null : business.business(),
                is(credit),
                provider,
                network,
                key);
    }

    private List<ListingId> listings() {
        if (lines == null) return List.of();
        if (lines.stream().anyMatch(Objects::isNull)) throw Rejected.malformed("json.wrongType", "lines");
        return lines.stream().map(line -> ListingId.parse(line.listingId())).toList();
    }

    private static boolean is(Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
