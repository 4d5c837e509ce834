package bouquin.invoices;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.ledger.Supply;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One order line that an invoice sells, or a credit note takes back; then its amounts are negative. */
@Entity
@Table(name = "invoices_supply")
class SuppliedLine {
    @jakarta.persistence.Id
    private String id;

    @Column(name = "fact_kind")
    private String factKind;

    @Column(name = "fact_key")
    private String factKey;

    @Column(name = "invoice_id")
    private String invoiceId;

    @Column(name = "order_id")
    private String orderId;

    private int line;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "listing_id")
    private String listingId;

    private String title;
    private String country;

    @Column(name = "vat_rate")
    private int vatRate;

    private boolean business;
    private String currency;
    private long gross;
    private long vat;
    private long share;
    private long commission;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "sold_on")
    private LocalDate soldOn;

    @Column(name = "self_billed_id")
    private String selfBilledId;

    SuppliedLine() {}

    /** @param invoice null where nobody was asked for money */
    SuppliedLine(
            Fact fact,
            Invoice invoice,
            Supply supply,
            String listing,
            String title,
            boolean business,
            LocalDate soldOn) {
        this.id = Id.next();
        this.factKind = fact.kind();
        this.factKey = fact.key();
        this.invoiceId = invoice == null ? null : invoice.id();
        this.orderId = supply.orderId();
        this.line = supply.line();
        this.sellerId = supply.seller();
        this.listingId = listing;
        this.title = title;
        this.country = supply.vatCountry();
        this.vatRate = supply.vatRate().basisPoints();
        this.business = business;
        this.currency = supply.gross().currency();
        this.gross = supply.gross().minor();
        this.vat = supply.vat().minor();
        this.share = supply.sellerShare().minor();
        this.commission = gross - vat - share;
        this.postedAt = supply.postedAt();
        this.postedOn = Day.of(supply.postedAt());
        this.soldOn = soldOn;
    }

    String invoiceId() {
        return invoiceId;
    }

    String orderId() {
        return orderId;
    }

    int line() {
        return line;
    }

    String listingId() {
        return listingId;
    }

    LocalDate postedOn() {
        return postedOn;
    }

    String title() {
        return title;
    }

    String sellerId() {
        return sellerId;
    }

    String selfBilledId() {
        return selfBilledId;
    }

    /** The seller's share, negative when it goes back. */
    Money share() {
        return new Money(share, currency);
    }

    void selfBilled(Invoice invoice) {
        selfBilledId = invoice.id();
    }
}
