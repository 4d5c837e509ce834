package bouquin.invoices;

import bouquin.checkout.Business;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
import bouquin.kernel.Money;
import bouquin.kernel.Text;
import bouquin.ledger.EntryKind;
import bouquin.ledger.Ledger;
import bouquin.ledger.Supply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes a buyer's invoice or credit note, once for each entry of the ledger, with the entry's own amounts. */
@ApplicationScoped
class Drafting {
    private static final int TITLE_MAX = 400;

    @Inject
    Ledger ledger;

    @Inject
    Checkout checkout;

    @Inject
    Register register;

    @Inject
    Numbering numbering;

    @Inject
    ShopSettings shop;

    @Inject
    Clock clock;

    /** In the caller's transaction. Nothing happens for what moved no sale, or has its invoice. */
    void draft(EntryKind kind, String key) {
        Fact fact = Fact.of(kind, key);
        if (register.supplied(fact)) return;
        List<Supply> supplies = ledger.supplies(kind, key).stream()
                .filter(supply ->
                        !supply.gross().isZero() || !supply.sellerShare().isZero())
                .toList();
        if (supplies.isEmpty()) return;
        OrderView order = checkout.order(new OrderId(supplies.get(0).orderId()));
        Invoice invoice = invoice(fact, order, supplies);
        for (Supply supply : supplies) register.add(line(fact, invoice, order, supply));
    }

    /** Null where nothing was asked for or goes back: a code of ours had paid all of it. */
    private Invoice invoice(Fact fact, OrderView order, List<Supply> supplies) {
        List<Supply> charged =
                supplies.stream().filter(supply -> !supply.gross().isZero()).toList();
        if (charged.isEmpty()) return null;
        Invoice invoice = new Invoice(fact, paper(order, charged), null, clock.instant());
        register.add(invoice);
        numbering.await();
        return invoice;
    }

    private Paper paper(OrderView order, List<Supply> supplies) {
        boolean back = supplies.get(0).gross().isNegative();
        return new Paper(
                back ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE,
                null,
                null,
                Day.of(supplies.get(0).postedAt()),
                null,
                order.locale(),
                order.id().value(),
                null,
                true,
                shop.shop(),
                buyer(order),
                supplies.stream().map(supply -> paperLine(order, supply)).toList(),
                back ? references(supplies) : List.of(),
                new Mentions(order.locale()).sale(order.business() != null, order.reverseCharge(), order.country()));
    }

    private static Party buyer(OrderView order) {
        Business business = order.business();
        if (business == null) return Party.person(name(order.buyerName(), order), order.country(), order.email());
        return new Party(
                name(business.name(), order),
                "",
                business.street(),
                business.postcode(),
                business.city(),
                order.country(),
                siren(business.vatNumber()),
                business.vatNumber(),
                order.email());
    }

    /** The French number ends with it. */
    private static String siren(String vatNumber) {
        boolean french = vatNumber.matches("FR[0-9A-Z]{2}[0-9]{9}") && Siren.valid(vatNumber.substring(4));
        return french ? vatNumber.substring(4) : "";
    }

    private static String name(String name, OrderView order) {
        String line = Text.line(name);
        return line.isEmpty() ? order.email() : line;
    }

    private static Paper.Line paperLine(OrderView order, Supply supply) {
        boolean back = supply.gross().isNegative();
        OrderLineView sold = sold(order, supply.line());
        Money none = Money.zero(supply.gross().currency());
        return new Paper.Line(
                sold.listing().value(),
                title(sold),
                1,
                taxation(order, supply),
                supply.vatRate(),
                back ? supply.net().negated() : supply.net(),
                back ? supply.vat().negated() : supply.vat(),
                back ? none : sold.discount());
    }

    private static Taxation taxation(OrderView order, Supply supply) {
        if (order.reverseCharge()) return Taxation.REVERSE_CHARGE;
        return supply.vatRate().basisPoints() == 0 ? Taxation.ZERO : Taxation.STANDARD;
    }

    private SuppliedLine line(Fact fact, Invoice invoice, OrderView order, Supply supply) {
        LocalDate soldOn = order.paidAt() == null ? Day.of(supply.postedAt()) : Day.of(order.paidAt());
        OrderLineView sold = sold(order, supply.line());
        return new SuppliedLine(
                fact,
                supply.gross().isZero() ? null : invoice,
                supply,
                sold.listing().value(),
                title(sold),
                order.business() != null,
                soldOn);
    }

    /** The invoices by which these lines were sold. */
    private List<Paper.Reference> references(List<Supply> supplies) {
        List<Paper.Reference> references = new ArrayList<>();
        for (Supply supply : supplies)
            register.sale(supply.orderId(), supply.line())
                    .map(SuppliedLine::invoiceId)
                    .flatMap(register::find)
                    .map(Invoice::reference)
                    .filter(one -> !references.contains(one))
                    .ifPresent(references::add);
        if (references.isEmpty())
            throw new IllegalStateException("what comes back was not invoiced yet, later again: " + supplies.get(0));
        return references;
    }

    private static OrderLineView sold(OrderView order, int line) {
        return order.lines().stream()
                .filter(one -> one.line() == line)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line " + line + " in " + order.id()));
    }

    private static String title(OrderLineView sold) {
        String title = Text.line(sold.title());
        if (title.isEmpty()) return sold.listing().value();
        return title.codePointCount(0, title.length()) <= TITLE_MAX
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_MAX));
    }
}
