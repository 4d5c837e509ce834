package bouquin.invoices;

/** Where a seller stands towards VAT; the names are stored. */
public enum SellerPosition {
    /** A person who isn't registered anywhere. */
    PRIVATE(Taxation.OUT_OF_SCOPE),
    /** A French business below the thresholds. */
    FRANCHISE(Taxation.FRANCHISE),
    /** A French business that owes VAT: the share that it is paid includes it. */
    REGISTERED_FR(Taxation.STANDARD),
    /** A business of another member state: we owe the VAT. */
    REGISTERED_EU(Taxation.REVERSE_CHARGE),
    /** A business outside the Union. */
    ABROAD(Taxation.OUT_OF_SCOPE);

    private final Taxation taxation;

    SellerPosition(Taxation taxation) {
        this.taxation = taxation;
    }

    Taxation taxation() {
        return taxation;
    }

    public boolean needsSiren() {
        return this == FRANCHISE || this == REGISTERED_FR;
    }

    public boolean needsVatNumber() {
        return this == REGISTERED_FR || this == REGISTERED_EU;
    }
}
