package bouquin.payments.manual;

import bouquin.kernel.Money;
import bouquin.payments.ProviderCheckout;

/**
 * What a buyer needs to know for a transfer.
 *
 * @param missing what has not come yet
 * @param reference in groups of four
 * @param iban in groups of four
 */
public record TransferRequest(
        Money amount,
        Money missing,
        String description,
        String reference,
        String iban,
        String holder,
        ProviderCheckout.State state,
        String returnUrl) {}
