/**
 * Makes invoices as Factur-X: PDFBox typesets the page as PDF/A-3, Mustang writes the XML that lies inside.
 *
 * <p>Not here: what an invoice says (invoices).
 */
package bouquin.invoices.facturx;
