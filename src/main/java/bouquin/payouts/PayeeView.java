package bouquin.payouts;

import bouquin.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a seller is paid.
 *
 * @param iban masked, null without a bank account
 * @param holder as typed, null without a bank account
 * @param bankHolder the holder in the letters that banks take, null without a bank account
 * @param heldUntil no payout can be requested before, null when there is nothing to wait for
 * @param next when the schedule asks for the next payout, null on demand
 * @param frozenBecause why an admin stopped payouts, null unless stopped
 * @param minimum the least that is paid out
 */
public record PayeeView(
        String seller,
        String iban,
        String holder,
        String bankHolder,
        Instant accountSince,
        Instant heldUntil,
        Schedule schedule,
        LocalDate next,
        String frozenBecause,
        Instant frozenAt,
        Money minimum) {
    public boolean hasAccount() {
        return iban != null;
    }

    public boolean frozen() {
        return frozenAt != null;
    }
}
