package bouquin.invoices;

/** What an invoice is, by its code in UNTDID 1001; the names are stored. */
public enum InvoiceKind {
    /** We invoice a buyer. */
    INVOICE("380", "F"),
    /** We give a buyer back what was invoiced. */
    CREDIT_NOTE("381", "A"),
    /** What a seller invoices us, written by us in the seller's name. */
    SELF_BILLED("389", "AF"),
    /** What a seller gives back of it. */
    SELF_BILLED_CREDIT("261", "AA");

    private final String code;
    private final String prefix;

    InvoiceKind(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    public String code() {
        return code;
    }

    /** Whether it takes back what another one invoiced. */
    public boolean credits() {
        return this == CREDIT_NOTE || this == SELF_BILLED_CREDIT;
    }

    public boolean selfBilled() {
        return this == SELF_BILLED || this == SELF_BILLED_CREDIT;
    }

    /** How its numbers begin. */
    String prefix() {
        return prefix;
    }
}
