package bouquin.payments.sandbox;

import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The test cards: what becomes of a payment with each, and the country of the bank that issued it. */
enum Card {
    PAYS("4242424242424242", "FR"),
    PAYS_FROM_GERMANY("4000002760000016", "DE"),
    PAYS_FROM_BELGIUM("4000000560000004", "BE"),
    PAYS_FROM_SPAIN("4000007240000007", "ES"),
    PAYS_FROM_ITALY("4000003800000008", "IT"),
    PAYS_FROM_SWITZERLAND("4000007560000009", "CH"),
    PAYS_FROM_AMERICA("4000008400000001", "US"),
    DECLINES("4000000000000002", "FR"),
    DISPUTES("4000000000000259", "FR");

    private final String number;
    private final String country;

    Card(String number, String country) {
        this.number = number;
        this.country = country;
    }

    String country() {
        return country;
    }

    TestCard shown() {
        String outcome = name().split("_")[0].toLowerCase(Locale.ROOT);
        return new TestCard(number.replaceAll("(?<=.)(?=(.{4})+$)", " "), outcome, country);
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
