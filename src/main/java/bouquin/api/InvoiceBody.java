package bouquin.api;

import bouquin.invoices.InvoiceKind;
import bouquin.invoices.InvoiceView;
import bouquin.kernel.Money;
import java.time.LocalDate;

/**
 * An invoice or credit note.
 *
 * @param typeCode in UNTDID 1001: 380, 381, 389, 261
 * @param url where its PDF is; with {@code Accept: application/xml} its XML
 * @param sha256 of the archived PDF, absent until it is archived
 */
public record InvoiceBody(
        String number,
        InvoiceKind kind,
        String typeCode,
        LocalDate issuedOn,
        String orderId,
        Money net,
        Money vat,
        Money total,
        String url,
        String sha256) {
    static InvoiceBody of(InvoiceView invoice) {
        return new InvoiceBody(
                invoice.number(),
                invoice.kind(),
                invoice.kind().code(),
                invoice.issuedOn(),
                invoice.orderId(),
                invoice.net(),
                invoice.vat(),
                invoice.total(),
                invoice.number() == null ? null : "/api/v1/invoices/" + invoice.number(),
                invoice.sha256());
    }
}
