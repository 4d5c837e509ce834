package bouquin.demo;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.Visitor;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.payments.sandbox.Sandbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** The demo's buyers at the till: they order, pay in the sandbox with a test card, and most of them read. */
@ApplicationScoped
class Trade {
    private static final Logger LOG = Logger.getLogger(Trade.class.getName());
    private static final String CARD = "4242424242424242";
    private static final int ROUNDS = 5;

    /** Where each buyer begins on the shelf: what stands where several begin becomes popular. */
    private static final int[] TASTES = {0, 1, 4, 7, 7, 0, 14, 1};

    private static final int STEP = 7;

    @Inject
    People people;

    @Inject
    Stall stall;

    @Inject
    Checkout checkout;

    @Inject
    Sandbox sandbox;

    @Inject
    Library library;

    @Inject
    Complaints complaints;

    void sell(List<DemoText> texts) {
        List<ListingId> shelf =
                texts.stream().flatMap(text -> stall.listed(text).stream()).toList();
        List<Person> buyers = Person.of(Person.Part.BUYER);
        List<Sale> paid = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++)
            for (int buyer = 0; buyer < buyers.size(); buyer++) {
                int first = (TASTES[buyer % TASTES.length] + round * STEP) % shelf.size();
                sale(buyers.get(buyer), round, basket(shelf, first, round)).ifPaid(paid::add);
            }
        LOG.info("Demo shop: " + paid.size() + " orders were paid");
        complaints.raise(paid);
    }

    private static List<ListingId> basket(List<ListingId> shelf, int first, int round) {
        ListingId one = shelf.get(first);
        return round == 2 ? List.of(one, shelf.get((first + 3) % shelf.size())) : List.of(one);
    }

    /** The key makes an order that was placed before a crash the same order after it. */
    private Sale sale(Person buyer, int round, List<ListingId> basket) {
        Visitor visitor = people.visitor(buyer);
        OrderView placed = checkout.place(new PlaceOrder(
                        visitor,
                        basket,
                        null,
                        buyer.country(),
                        null,
                        new Waiver(true, true),
                        buyer.locale(),
                        true,
                        "demo-" + round))
                .order();
        OrderView order = placed.paymentUrl() == null ? placed : pay(placed, visitor);
        boolean reads = order.state() == OrderState.PAID && round % 2 == 0;
        if (reads) read(order, visitor);
        return new Sale(visitor, order, reads);
    }

    private OrderView pay(OrderView placed, Visitor visitor) {
        String url = placed.paymentUrl();
        sandbox.pay(url.substring(url.lastIndexOf('/') + 1).replaceAll("[?#].*", ""), CARD);
        return checkout.landed(placed.id(), visitor);
    }

    private void read(OrderView order, Visitor visitor) {
        order.lines().forEach(line -> library.copy(line.licence(), visitor, Reading.WHOLE));
    }
}
