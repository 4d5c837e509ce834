package bouquin.promotions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import java.util.List;

/**
 * Who wants to use a code, and for what.
 *
 * @param account null for a guest
 * @param email null while it isn't known; then uses of one buyer aren't counted
 */
public record Asking(String code, AccountId account, String email, List<Item> items) {
    public Asking {
        items = List.copyOf(items);
    }

    /** One document. @param price its list price, VAT included */
    public record Item(ListingId listing, AccountId seller, Money price) {}
}
