package bouquin.payouts;

import bouquin.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the bank is to do: transfers of one day from one account. @param id the message's and the payment's */
record Orders(String id, Instant madeAt, LocalDate executionOn, List<Transfer> transfers) {
    Orders {
        transfers = List.copyOf(transfers);
    }

    /** @param id found again in whatever the bank tells of it @param holder in the bank's letters */
    record Transfer(String id, Money amount, Iban iban, String holder, String text) {}

    Money total() {
        return transfers.stream().map(Transfer::amount).reduce(Money.zero(Money.EUR), Money::plus);
    }
}
