package bouquin.withdrawals;

import bouquin.checkout.OrderView;
import bouquin.identity.Email;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A withdrawal as it is stated, checked.
 *
 * @param own whether the visitor has proved to be the order's buyer
 * @param lines the numbers of the documents, ascending, with commas; "" for all
 */
record Statement(boolean own, String contract, String name, String email, String lines, String locale) {
    private static final int CONTRACT_MAX = 100, NAME_MAX = 200;

    /** One's own order; what is left out is as it was ordered. @throws Rejected INVALID; NOT_FOUND for a foreign line */
    static Statement own(StateWithdrawal stated, OrderView order) {
        String name = Text.line(stated.name()), email = Text.line(stated.email());
        for (int line : stated.lines())
            if (line < 1 || line > order.lines().size()) throw Rejected.notFound("notFound");
        return checked(
                true,
                order.id().value(),
                name.isEmpty() ? order.buyerName() : name,
                email.isEmpty() ? order.email() : email,
                stated);
    }

    /** Anybody's, as it stands. @throws Rejected INVALID with faults on {@code contract}, {@code name}, {@code email} */
    static Statement of(StateWithdrawal stated) {
        String contract = Text.line(stated.contract());
        return checked(false, contract, Text.line(stated.name()), Text.line(stated.email()), stated);
    }

    private static Statement checked(boolean own, String contract, String name, String email, StateWithdrawal stated) {
        new Faults()
                .require(fits(contract, CONTRACT_MAX), "contract", "withdrawals.contract", CONTRACT_MAX)
                .require(fits(name, NAME_MAX), "name", "withdrawals.name", NAME_MAX)
                .check("email", () -> Email.parse(email))
                .throwIfAny();
        String lines =
                own ? stated.lines().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) : "";
        return new Statement(own, contract, name, Email.parse(email).value(), lines, stated.locale());
    }

    private static boolean fits(String text, int max) {
        return !text.isEmpty() && text.length() <= max;
    }

    /**
     * Tells statements apart. Of one's own order it is the same whatever is said besides; of any other one whoever
     * repeats it must know all of it, so that nobody reads another's receipt.
     */
    String key() {
        String said = own ? contract + "\n" + lines : contract + "\n" + email + "\n" + name;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((own + "\n" + said).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
