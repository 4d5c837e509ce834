package bouquin.demo;

import bouquin.checkout.OrderView;
import bouquin.identity.Visitor;
import java.util.function.Consumer;

/** An order with whoever placed it. @param read whether the buyer takes a copy */
record Sale(Visitor buyer, OrderView order, boolean read) {
    void ifPaid(Consumer<Sale> use) {
        if (order.state().captured() && order.total().isPositive()) use.accept(this);
    }
}
