package bouquin.payouts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the history of a payout or a payee. */
@Entity(name = "PayoutAct")
@Table(name = "payouts_act")
class Act {
    @Id
    private String id;

    private String seller;

    @Column(name = "payout_id")
    private String payoutId;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private String who;
    private String text;

    Act() {}

    /** @param payout null when it is about the seller @param who null when the shop did it by itself */
    Act(String seller, Payout payout, ActKind kind, String who, String text, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.seller = seller;
        this.payoutId = payout == null ? null : payout.id().value();
        this.doneAt = now;
        this.kind = kind;
        this.who = who;
        this.text = text;
    }

    String who() {
        return who;
    }

    ActView view(String name) {
        return new ActView(doneAt, kind, name, text);
    }
}
