package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OrderHistoryIT {
    private static final Waiver BOTH = new Waiver(true, true);

    @Inject
    Checkout checkout;

    @Inject
    Stall stall;

    @Test
    void ordersAreFoundByTitleStateAndYear() {
        Visitor member = stall.member();
        OrderView lagoon = placed(member, "DE", BOTH, listing("Lagoons 100 % blue", 0));
        placed(member, "FR", BOTH, listing("Marshes", 900));
        assertEquals(List.of(lagoon.id()), found(member, new OrderSearch("lagoons", null, null)));
        assertEquals(List.of(lagoon.id()), found(member, new OrderSearch("100 %", null, null)));
        assertEquals(List.of(), found(member, new OrderSearch("_agoons", null, null)));
        assertEquals(List.of(lagoon.id()), found(member, new OrderSearch("", OrderState.PAID, null)));
        assertEquals(List.of(), found(member, new OrderSearch("", null, 2001)));
        assertEquals(List.of(), found(stall.member(), OrderSearch.ALL));
        assertEquals(Optional.of("FR"), checkout.lastCountry(member));
    }

    @Test
    void aLongHistoryComesInPages() {
        Visitor member = stall.member();
        for (int i = 0; i < 3; i++) placed(member, "FR", BOTH, listing("Page " + i, 0));
        Page<OrderView> first = checkout.orders(member, OrderSearch.ALL, null, 2);
        assertEquals(2, first.items().size());
        assertEquals(
                1,
                checkout.orders(member, OrderSearch.ALL, first.next(), 2)
                        .items()
                        .size());
    }

    @Test
    void whatWasBoughtTwiceIsKnown() {
        Visitor member = stall.member();
        ListingId listing = listing("Twice bought", 0);
        placed(member, "FR", BOTH, listing);
        assertTrue(checkout.repeated(member).isEmpty());
        checkout.place(new PlaceOrder(member, List.of(listing), "", "FR", null, BOTH, "fr", true, null));
        assertTrue(checkout.repeated(member).containsKey(listing.value()));
    }

    @Test
    void aFreeDocumentNeedsAnAddressAndNothingElse() {
        Visitor guest = stall.guest();
        OrderView order = placed(guest, "", Waiver.NONE, listing("Gift of the sea", 0));
        assertEquals(OrderState.PAID, order.state());
        assertNotNull(order.lines().get(0).licence());
        assertEquals("", order.waiverVersion());
        PlaceOrder paid = new PlaceOrder(
                guest, List.of(listing("No gift", 100)), "g@example.org", "", null, Waiver.NONE, "fr", false, null);
        Rejected refused = assertThrows(Rejected.class, () -> checkout.place(paid));
        assertEquals(
                List.of("country", "consent", "acknowledgement"),
                refused.faults().stream().map(Rejected.Fault::field).toList());
    }

    @Test
    void whoeverThinksAgainCancelsAndFindsTheCartAsItWas() {
        Visitor guest = stall.guest();
        ListingId listing = listing("Second thoughts", 800);
        checkout.add(guest, listing);
        OrderView order = placed(guest, "FR", BOTH, listing);
        assertEquals(0, checkout.cartSize(guest));
        assertTrue(Duration.between(Instant.now(), checkout.payUntil(order)).toHours() >= 22);
        OrderView cancelled = checkout.cancel(order.id(), guest);
        assertEquals(OrderState.EXPIRED, cancelled.state());
        assertNotNull(cancelled.cancelledAt());
        assertNull(cancelled.paymentUrl());
        assertEquals(1, checkout.cartSize(guest));
        assertEquals("checkout.cancel.notPayable", refused(() -> checkout.cancel(order.id(), guest)));
        assertEquals("checkout.notYours", refused(() -> checkout.cancel(order.id(), stall.guest())));
    }

    @Test
    void moneyThatComesAfterACancellationStillDelivers() {
        Visitor guest = stall.guest();
        OrderView order = placed(guest, "FR", BOTH, listing("Too late to think", 800));
        checkout.cancel(order.id(), guest);
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), guest).state() == OrderState.PAID);
        assertEquals("checkout.cancel.notPayable", refused(() -> checkout.cancel(order.id(), guest)));
    }

    private List<OrderId> found(Visitor visitor, OrderSearch search) {
        return checkout.orders(visitor, search, null, 20).items().stream()
                .map(OrderView::id)
                .toList();
    }

    private OrderView placed(Visitor visitor, String country, Waiver waiver, ListingId listing) {
        String email = "h" + Id.next() + "@example.org";
        return checkout.place(
                        new PlaceOrder(visitor, List.of(listing), email, country, null, waiver, "fr", false, null))
                .order();
    }

    private ListingId listing(String title, long cents) {
        return stall.sells(stall.seller(), title, cents);
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
