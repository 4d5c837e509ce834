package bouquin.checkout;

import bouquin.catalog.ForSale;
import bouquin.catalog.ListingId;
import bouquin.catalog.Promise;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import bouquin.platform.json.Json;
import bouquin.pricing.Quote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One document of an order: what was promised, what it cost and how that splits, as it was at the sale. */
@Entity
@Table(name = "checkout_order_line")
class OrderLine {
    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "order_id")
    private Order order;

    private int line;

    @Column(name = "listing_id")
    private String listingId;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "document_id")
    private String documentId;

    private String title;
    private String promise;

    @Column(name = "list_price")
    private long listPrice;

    private long price;

    private long subsidy;
    private long vat;

    @Column(name = "vat_rate")
    private int vatRate;

    @Column(name = "seller_share")
    private long sellerShare;

    private long commission;
    private long refunded;
    private boolean annulled;

    @Column(name = "licence_id")
    private String licenceId;

    OrderLine() {}

    OrderLine(Order order, int line, ForSale sold, Quote quote) {
        this.id = bouquin.kernel.Id.next();
        this.order = order;
        this.line = line;
        this.listingId = sold.listingId().value();
        this.sellerId = sold.seller().value();
        this.documentId = sold.documentId().value();
        this.title = sold.title();
        this.promise = Json.write(sold.promise());
        this.listPrice = quote.listPrice().minor();
        this.price = quote.price().minor();
        this.vat = quote.vat().minor();
        this.vatRate = quote.vatRate().basisPoints();
        this.sellerShare = quote.sellerShare().minor();
        this.commission = quote.commission().minor();
        this.subsidy = quote.subsidy().minor();
    }

    Order order() {
        return order;
    }

    int line() {
        return line;
    }

    String title() {
        return title;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    AccountId seller() {
        return new AccountId(sellerId);
    }

    Promise promise() {
        return Json.read(promise, Promise.class);
    }

    LicenceId licence() {
        return licenceId == null ? null : new LicenceId(licenceId);
    }

    Money price() {
        return order.money(price);
    }

    Money vat() {
        return order.money(vat);
    }

    Percent vatRate() {
        return new Percent(vatRate);
    }

    Money sellerShare() {
        return order.money(sellerShare);
    }

    Money commission() {
        return order.money(commission);
    }

    /** What we add to the price because of a code. */
    Money subsidy() {
        return order.money(subsidy);
    }

    /** Whether its sale moved any money: its buyer's or ours. */
    boolean isInTheBooks() {
        return price > 0 || subsidy > 0;
    }

    /** What of the price has not been given back. */
    Money remaining() {
        return order.money(price - refunded);
    }

    boolean isRefunded() {
        return annulled || refunded == price && price > 0 || order.state() == OrderState.REFUNDED;
    }

    /** A line that cost its buyer nothing is given back. @return whether that was news */
    boolean annul() {
        if (annulled || price > 0) return false;
        annulled = true;
        return true;
    }

    void grant(LicenceId licence) {
        licenceId = licence.value();
    }

    /** @throws Rejected INVALID when that is more than remains, or nothing */
    void refund(Money amount) {
        if (!amount.isPositive()) throw Rejected.invalid("checkout.refund.nothing");
        if (amount.compareTo(remaining()) > 0) throw Rejected.conflict("checkout.refund.tooMuch", remaining());
        refunded = Math.addExact(refunded, amount.minor());
    }

    SoldLine sold() {
        return new SoldLine(
                order.id(),
                line,
                licence(),
                document(),
                seller(),
                title,
                promise(),
                price(),
                sellerShare(),
                remaining(),
                order.paidAt(),
                order.email(),
                order.locale());
    }

    OrderLineView view() {
        return new OrderLineView(
                line,
                listing(),
                document(),
                seller(),
                title,
                order.money(listPrice),
                price(),
                vatRate(),
                vat(),
                sellerShare(),
                order.money(refunded),
                licence());
    }
}
