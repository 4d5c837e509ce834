package bouquin.invoices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A seller in whose name we write invoices: a series of their own, and what they told us about taxes. */
@Entity
@Table(name = "invoices_issuer")
class Issuer {
    @Id
    @Column(name = "seller_id")
    private String sellerId;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private int code;

    @Enumerated(EnumType.STRING)
    private SellerPosition position;

    private String name;
    private String street;
    private String postcode;
    private String city;
    private String country;
    private String siren;

    @Column(name = "vat_number")
    private String vatNumber;

    @Column(name = "changed_at")
    private Instant changedAt;

    Issuer() {}

    Issuer(String sellerId) {
        this.sellerId = sellerId;
    }

    void tell(SellerTaxes taxes, Instant now) {
        position = taxes.position();
        name = taxes.name();
        street = taxes.street();
        postcode = taxes.postcode();
        city = taxes.city();
        country = taxes.country();
        siren = taxes.siren();
        vatNumber = taxes.vatNumber();
        changedAt = now;
    }

    /** Null when the seller told nothing. */
    SellerTaxes taxes() {
        return position == null
                ? null
                : new SellerTaxes(position, name, street, postcode, city, country, siren, vatNumber);
    }

    int code() {
        return code;
    }
}
