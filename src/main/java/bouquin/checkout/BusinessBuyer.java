package bouquin.checkout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of an order that a {@link Business} placed; all are null for a consumer's. */
@Embeddable
class BusinessBuyer {
    @Column(name = "business_name")
    private String name;

    @Column(name = "business_vat_number")
    private String vatNumber;

    @Column(name = "business_street")
    private String street;

    @Column(name = "business_postcode")
    private String postcode;

    @Column(name = "business_city")
    private String city;

    BusinessBuyer() {}

    BusinessBuyer(Business business) {
        this.name = business.name();
        this.vatNumber = business.vatNumber();
        this.street = business.street();
        this.postcode = business.postcode();
        this.city = business.city();
    }

    /** Null for a consumer. */
    Business view() {
        return name == null ? null : new Business(name, vatNumber, street, postcode, city);
    }
}
