package bouquin.invoices;

/** How VAT falls on what is invoiced, by its category in EN 16931 and its reason in the VATEX list. */
public enum Taxation {
    /** The rate that the line names. */
    STANDARD("S", null),
    /** No VAT at a rate of 0. */
    ZERO("Z", null),
    /** The customer owes the VAT (Directive 2006/112/EC art. 196). */
    REVERSE_CHARGE("AE", "VATEX-EU-AE"),
    /** A French business below the thresholds (CGI art. 293 B). */
    FRANCHISE("E", "VATEX-FR-FRANCHISE"),
    /** A person or business that is not within the scope of VAT here. */
    OUT_OF_SCOPE("O", "VATEX-EU-O");

    private final String category;
    private final String reason;

    Taxation(String category, String reason) {
        this.category = category;
        this.reason = reason;
    }

    public String category() {
        return category;
    }

    /** Null where none is needed. */
    public String reason() {
        return reason;
    }
}
