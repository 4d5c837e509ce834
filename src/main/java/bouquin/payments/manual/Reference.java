package bouquin.payments.manual;

import java.util.Locale;
import java.util.Optional;

/** A creditor reference (ISO 11649) that names one expected transfer: "RF", check digits, its number. */
record Reference(long number) {

    String code() {
        return Mod97.code("RF", String.valueOf(number));
    }

    /** In groups of four, as people copy it. */
    String shown() {
        return code().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What a payer wrote, if it is or holds one; a slip of the pen is found by the check digits. */
    static Optional<Reference> in(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        for (int at = plain.indexOf("RF"); at >= 0; at = plain.indexOf("RF", at + 1)) {
            String code = plain.substring(at).replaceFirst("^(RF[0-9]{2,20}).*$", "$1");
            if (code.matches("RF[0-9]{3,20}") && Mod97.valid(code))
                return Optional.of(new Reference(Long.parseLong(code.substring(4))));
        }
        return Optional.empty();
    }
}
