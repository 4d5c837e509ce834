package bouquin.invoices;

/** Makes the file of an invoice: a page for people with the same for machines inside (Factur-X, profile EN 16931). */
public interface InvoicePress {
    /** @return a PDF/A-3; the same paper gives the same bytes */
    byte[] pdf(Paper paper);

    /** @return the XML that is inside, UN/CEFACT Cross Industry Invoice */
    byte[] xml(Paper paper);
}
