package bouquin.payouts;

import java.util.Set;

/** What a bank's reason code (ISO 20022 external code sets) means for a seller. */
final class BankReason {
    private static final Set<String> TOLD =
            Set.of("AC01", "AC04", "AC06", "AG01", "BE04", "MD07", "MS02", "MS03", "RC01", "RR01", "RR04");

    private BankReason() {}

    static String key(String code) {
        return "payouts.bank." + (TOLD.contains(code) ? code : "other");
    }
}
