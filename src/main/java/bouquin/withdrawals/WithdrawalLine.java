package bouquin.withdrawals;

import bouquin.checkout.WithdrawnLine;
import bouquin.kernel.Money;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What became of a withdrawal for one document. */
@Embeddable
class WithdrawalLine {
    private int line;
    private String title;
    private Long returned;
    private String currency;
    private String because;
    private Instant since;

    WithdrawalLine() {}

    WithdrawalLine(WithdrawnLine answer) {
        this.line = answer.line();
        this.title = answer.title();
        this.because = answer.refusal();
        this.since = answer.since();
        if (answer.returned() == null) return;
        this.returned = answer.returned().minor();
        this.currency = answer.returned().currency();
    }

    WithdrawnLine view() {
        Money back = returned == null ? null : new Money(returned, currency);
        return new WithdrawnLine(line, title, back, because, since);
    }
}
