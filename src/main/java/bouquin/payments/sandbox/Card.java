package bouquin.payments.sandbox;

import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import java.util.Arrays;
import java.util.List;

/** The test cards and what becomes of a payment with each. */
enum Card {
    PAYS("4242424242424242"),
    DECLINES("4000000000000002"),
    DISPUTES("4000000000000259");

    private final String number;

    Card(String number) {
        this.number = number;
    }

    /** @throws Rejected INVALID for the field {@code card}; nothing of an unknown number is kept */
    static Card of(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[ \\u00a0\\u202f-]", "");
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst()
                .orElseThrow(() -> Rejected.fields(List.of(new Fault("card", "payments.sandbox.card", List.of()))));
    }
}
