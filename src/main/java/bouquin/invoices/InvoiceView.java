package bouquin.invoices;

import bouquin.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An invoice in a list.
 *
 * @param number null for the moment until it is given
 * @param issuedOn the day in Paris, null as long
 * @param orderId null for a seller's month
 * @param seller the account in whose name it is written, null for ours
 * @param country the buyer's, or the seller's of a self-billed one
 * @param archivedAt when its file was put away, null before
 * @param sha256 of that file
 * @param lastError why it could not be put away when that was tried last, "" when nothing went wrong
 */
public record InvoiceView(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        LocalDate issuedOn,
        String orderId,
        String seller,
        String country,
        Money net,
        Money vat,
        Money total,
        Instant archivedAt,
        String sha256,
        String lastError) {}
