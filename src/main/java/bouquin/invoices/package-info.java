/**
 * Invoices and credit notes, to buyers and in the names of sellers, and what is told to tax authorities.
 *
 * <p>Promise: each fact of the ledger that sold something or took it back has one invoice, with the ledger's own amounts to
 * the cent; what it says is frozen; numbers of a series have no gap and follow the dates; its file is archived with its
 * hash and can be made again from what was frozen.
 *
 * <p>Operations: {@link bouquin.invoices.Invoices}. Events: {@link bouquin.invoices.InvoiceIssued}.
 *
 * <p>Not here: VAT rates (pricing), postings (ledger), the file format (the adapter {@code facturx}).
 */
package bouquin.invoices;
