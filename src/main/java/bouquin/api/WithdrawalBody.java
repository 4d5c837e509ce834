package bouquin.api;

import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.withdrawals.StateWithdrawal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The body of a POST of a withdrawal; for one's own order all of it may be left out.
 *
 * @param order its number, unless the address names it
 * @param lines the numbers of the lines, null for all; only for one's own order
 */
public record WithdrawalBody(String order, String name, String email, List<Integer> lines, String locale) {
    private static final int LINES_MAX = 20;

    static WithdrawalBody of(WithdrawalBody sent) {
        return sent == null ? new WithdrawalBody(null, null, null, null, null) : sent;
    }

    StateWithdrawal by(Visitor visitor, String contract, String address) {
        List<Integer> named = lines == null ? List.of() : lines;
        if (named.size() > LINES_MAX || named.stream().anyMatch(Objects::isNull))
            throw Rejected.malformed("json.wrongType", "lines");
        return new StateWithdrawal(visitor, contract, name, email, new HashSet<>(named), locale, address);
    }
}
