package bouquin.payments.manual;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import bouquin.kernel.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Books money that has arrived on the account.
 *
 * @param bankId the bank's own name of the transfer, by which it is booked once; 1 to 80 characters
 * @param reference what the payer wrote, at most 140 characters
 * @param amount more than 0, at most 1,000,000.00
 * @param payer who paid, as the bank names them, at most 140 characters
 */
public record BookTransfer(String bankId, String reference, Money amount, String payer) {
    private static final long MINOR_MAX = 100_000_000;

    /** @throws Rejected INVALID with a fault for each field that is wrong */
    public BookTransfer {
        bankId = Text.line(bankId);
        reference = Text.line(reference);
        payer = Text.line(payer);
        List<Fault> faults = new ArrayList<>();
        if (bankId.isEmpty() || bankId.length() > 80) faults.add(fault("bankId", 80));
        if (reference.length() > 140) faults.add(fault("reference", 140));
        if (payer.length() > 140) faults.add(fault("payer", 140));
        if (amount == null || !amount.isPositive() || amount.minor() > MINOR_MAX)
            faults.add(new Fault("amount", "payments.manual.amount", List.of()));
        if (!faults.isEmpty()) throw Rejected.fields(faults);
    }

    private static Fault fault(String field, int max) {
        return new Fault(field, "payments.manual.length", List.of(max));
    }
}
