package bouquin.demo;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
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
    private static final int WAIT_MILLIS = 200, WAITS_MAX = 100;

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

    /** Only in the sandbox: nobody here has money, and a real provider isn't for trying. */
    void sell(List<DemoText> texts) throws InterruptedException {
        if (!sandbox.open()) {
            LOG.info("Demo shop: nothing is sold, because the sandbox takes no payments");
            return;
        }
        List<ListingId> shelf =
                texts.stream().flatMap(text -> stall.listed(text).stream()).toList();
        List<Person> buyers = Person.of(Person.Part.BUYER);
        List<Sale> sales = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++)
            for (int buyer = 0; buyer < buyers.size(); buyer++) {
                int first = (TASTES[buyer % TASTES.length] + round * STEP) % shelf.size();
                sales.add(sale(buyers.get(buyer), round, basket(shelf, first, round)));
            }
        List<Sale> paid = new ArrayList<>();
        for (Sale sale : sales) settled(sale).ifPaid(paid::add);
        LOG.info("Demo shop: " + paid.size() + " of " + sales.size() + " orders were paid for");
        for (Sale sale : paid) if (sale.read()) read(sale);
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
        if (placed.paymentUrl() != null) pay(placed.paymentUrl());
        return new Sale(visitor, placed, round % 2 == 0);
    }

    private void pay(String url) {
        sandbox.pay(url.substring(url.lastIndexOf('/') + 1), CARD);
    }

    /** The provider's word takes a moment to arrive, as it does for everybody. */
    private Sale settled(Sale sale) throws InterruptedException {
        OrderView order = checkout.landed(sale.order().id(), sale.buyer());
        for (int wait = 0; order.state().payable() && wait < WAITS_MAX; wait++) {
            Thread.sleep(WAIT_MILLIS);
            order = checkout.order(order.id(), sale.buyer());
        }
        return new Sale(sale.buyer(), order, sale.read());
    }

    private void read(Sale sale) {
        sale.order().lines().forEach(line -> library.copy(line.licence(), sale.buyer(), Reading.WHOLE));
    }
}
