package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.kernel.Money;
import bouquin.ledger.Ledger;
import bouquin.ledger.Purchase;
import bouquin.ledger.PurchaseLine;
import bouquin.library.Library;
import bouquin.licensing.GrantLicence;
import bouquin.licensing.Holder;
import bouquin.licensing.LicenceId;
import bouquin.licensing.Licensing;
import bouquin.payments.PaymentId;
import bouquin.platform.crash.CrashPoint;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What being paid means: the order, the books and the licences, in the one transaction of the caller. */
@ApplicationScoped
class Fulfilment {
    @Inject
    Orders orders;

    @Inject
    StrayCharges strays;

    @Inject
    Ledger ledger;

    @Inject
    Licensing licensing;

    @Inject
    Library library;

    @Inject
    Identity identity;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Takes money that the provider has. The same charge again changes nothing; a charge that isn't the order's total, or
     * comes beside another one, is kept as stray.
     */
    void fulfil(OrderId id, String provider, PaymentId payment, Money amount) {
        Order order = orders.locked(id);
        if (payment.equals(order.capturedBy())) return;
        if (!amount.equals(order.total())) strays.notice(order.id(), provider, payment, amount, "otherAmount");
        else if (!order.pay(payment, clock.instant()))
            strays.notice(order.id(), provider, payment, amount, "paidTwice");
        else {
            ledger.postPurchase(purchase(order, provider));
            grant(order);
        }
    }

    /** An order of nothing but free documents. */
    void fulfilFree(Order order) {
        order.pay(null, clock.instant());
        grant(order);
    }

    void hold(OrderLine line) {
        if (line.price().isPositive()) ledger.hold(line.order().id().value(), line.line(), "checkout.hold.dispute");
    }

    void free(OrderLine line) {
        if (line.price().isPositive()) ledger.free(line.order().id().value(), line.line());
    }

    private void grant(Order order) {
        Holder holder = new Holder(order.email(), account(order), order.buyerName());
        for (OrderLine line : order.lines()) {
            LicenceId licence = licensing.grant(new GrantLicence(
                    order.id().value(),
                    line.line(),
                    line.listing().value(),
                    line.document(),
                    line.title(),
                    holder,
                    order.locale()));
            line.grant(licence);
            library.place(licence, order.sessionId());
        }
        outbox.append(new OrderPaid(order.id()));
        CrashPoint.at("order.fulfilled");
    }

    /** What a guest buys with the confirmed address of an account is on that account's shelf too. */
    private AccountId account(Order order) {
        if (order.account() == null)
            identity.confirmedAccount(order.email()).map(AccountView::id).ifPresent(order::claim);
        return order.account();
    }

    private static Purchase purchase(Order order, String provider) {
        return new Purchase(
                order.id().value(),
                provider,
                order.lines().stream().map(line -> line(order, line)).toList());
    }

    private static PurchaseLine line(Order order, OrderLine line) {
        return new PurchaseLine(
                line.line(),
                line.seller().value(),
                line.price(),
                line.vat(),
                order.country(),
                line.vatRate(),
                line.sellerShare(),
                line.commission());
    }
}
