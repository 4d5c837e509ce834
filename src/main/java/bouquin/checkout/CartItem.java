package bouquin.checkout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One listing in the cart of an account or a session. */
@Entity
@Table(name = "checkout_cart_item")
class CartItem {
    @Id
    private String id;

    private String owner;

    @Column(name = "listing_id")
    private String listingId;

    @Column(name = "added_at")
    private Instant addedAt;

    CartItem() {}

    CartItem(String owner, String listingId, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.owner = owner;
        this.listingId = listingId;
        this.addedAt = now;
    }

    Instant addedAt() {
        return addedAt;
    }

    String listingId() {
        return listingId;
    }
}
