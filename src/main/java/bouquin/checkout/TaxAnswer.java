package bouquin.checkout;

import bouquin.kernel.Rejected;
import bouquin.pricing.BusinessTax;

/**
 * What came of asking how a business is taxed, before the order's transaction began.
 *
 * @param tax null for a consumer, or when it was refused
 * @param refusal null unless it was refused
 */
record TaxAnswer(BusinessTax tax, Rejected refusal) {
    static final TaxAnswer CONSUMER = new TaxAnswer(null, null);

    void check() {
        if (refusal != null) throw refusal;
    }

    boolean reverseCharge() {
        return tax != null && tax.reverseCharge();
    }
}
