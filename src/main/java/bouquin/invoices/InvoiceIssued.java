package bouquin.invoices;

import bouquin.kernel.DomainEvent;

/** A self-billed invoice or credit note was written in a seller's name and has its number. */
public record InvoiceIssued(InvoiceId invoice, InvoiceKind kind, String number, String seller) implements DomainEvent {}
