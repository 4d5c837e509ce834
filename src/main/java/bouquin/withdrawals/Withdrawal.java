package bouquin.withdrawals;

import bouquin.checkout.OrderId;
import bouquin.checkout.WithdrawnLine;
import bouquin.kernel.Rejected;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement of withdrawal: what was said and when never changes; what became of it is added. */
@Entity
@Table(name = "withdrawals_withdrawal")
class Withdrawal {
    @Id
    private String id;

    @Column(name = "statement_key")
    private String key;

    /** Null while it is not known to be an order of this buyer's. */
    @Column(name = "order_id")
    private String orderId;

    private String contract;

    @Column(name = "lines_named")
    private String linesNamed;

    private String name;
    private String email;
    private String locale;
    private boolean own;

    @Enumerated(EnumType.STRING)
    private WithdrawalState state;

    private String because;
    private Instant since;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "withdrawals_line", joinColumns = @JoinColumn(name = "withdrawal_id"))
    @OrderBy("line")
    private List<WithdrawalLine> lines = new ArrayList<>();

    Withdrawal() {}

    Withdrawal(Statement stated, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.key = stated.key();
        this.orderId = stated.own() ? stated.contract() : null;
        this.contract = stated.contract();
        this.linesNamed = stated.lines();
        this.name = stated.name();
        this.email = stated.email();
        this.locale = stated.locale();
        this.own = stated.own();
        this.state = WithdrawalState.STATED;
        this.statedAt = now;
    }

    WithdrawalId id() {
        return new WithdrawalId(id);
    }

    /** Null until the order is found. */
    OrderId order() {
        return orderId == null ? null : new OrderId(orderId);
    }

    String contract() {
        return contract;
    }

    String email() {
        return email;
    }

    Instant statedAt() {
        return statedAt;
    }

    Set<Integer> linesNamed() {
        if (linesNamed.isEmpty()) return Set.of();
        return Arrays.stream(linesNamed.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** Whether it has to be settled: it is new, or was refused for what may have changed since, such as a missing payment. */
    boolean isOpen() {
        return state == WithdrawalState.STATED || state == WithdrawalState.REFUSED && because != null;
    }

    void matches(OrderId order) {
        orderId = order.value();
    }

    void settle(List<WithdrawnLine> answers, Instant now) {
        lines.clear();
        answers.forEach(answer -> lines.add(new WithdrawalLine(answer)));
        long given = answers.stream().filter(WithdrawnLine::withdrawn).count();
        because = null;
        since = null;
        settled(given == answers.size() ? WithdrawalState.ACCEPTED : partly(given), now);
    }

    private static WithdrawalState partly(long given) {
        return given == 0 ? WithdrawalState.REFUSED : WithdrawalState.PARTLY;
    }

    /** @return whether that is news */
    boolean refuse(Rejected refusal, Instant now) {
        if (refusal.code().equals(because)) return false;
        because = refusal.code();
        since = refusal.args().stream()
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .findFirst()
                .orElse(null);
        settled(WithdrawalState.REFUSED, now);
        return true;
    }

    void fitsNoOrder(Instant now) {
        settled(WithdrawalState.UNKNOWN, now);
    }

    private void settled(WithdrawalState end, Instant now) {
        state = end;
        settledAt = now;
    }

    WithdrawalView view() {
        return new WithdrawalView(
                id(),
                order(),
                contract,
                linesNamed().stream().sorted().toList(),
                name,
                email,
                locale,
                own,
                statedAt,
                state,
                because,
                since,
                settledAt,
                lines.stream().map(WithdrawalLine::view).toList());
    }
}
