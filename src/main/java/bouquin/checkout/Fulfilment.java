package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.kernel.Money;
import bouquin.ledger.CreditPart;
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
    Reserves reserves;

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
        if (order.state().captured()) strays.notice(order.id(), provider, payment, amount, "paidTwice");
        else if (!amount.equals(order.due())) strays.notice(order.id(), provider, payment, amount, "otherAmount");
        else if (!reserves.stillThere(order)) strays.notice(order.id(), provider, payment, amount, "spentElsewhere");
        else {
            order.pay(payment, clock.instant());
            ledger.postPurchase(purchase(order, provider));
            grant(order);
        }
    }

    /** An order of free documents, or one that a code and store credit pay whole. */
    void fulfilWithoutMoney(Order order) {
        order.pay(null, clock.instant());
        ledger.postPurchase(purchase(order, "none"));
        grant(order);
    }

    void hold(OrderLine line) {
        if (line.isInTheBooks()) ledger.hold(line.order().id().value(), line.line(), "checkout.hold.dispute");
    }

    void free(OrderLine line) {
        if (line.isInTheBooks()) ledger.free(line.order().id().value(), line.line());
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
                order.lines().stream().map(line -> line(order, line)).toList(),
                credit(order));
    }

    private static CreditPart credit(Order order) {
        return order.credit().isZero() ? null : new CreditPart(order.account().value(), order.credit());
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
                line.commission(),
                line.subsidy());
    }
}
