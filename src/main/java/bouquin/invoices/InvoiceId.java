package bouquin.invoices;

import bouquin.kernel.Id;

/** Names an invoice before it has a number. */
public record InvoiceId(String value) {
    /** @throws bouquin.kernel.Rejected NOT_FOUND when the text can't be one */
    public static InvoiceId parse(String text) {
        return new InvoiceId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
