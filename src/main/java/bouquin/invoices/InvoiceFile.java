package bouquin.invoices;

/** The file of an invoice. @param name for whoever saves it, e.g. "F2026-000001.pdf" */
public record InvoiceFile(String name, String type, byte[] bytes) {}
