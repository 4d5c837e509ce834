package bouquin.disputes;

import bouquin.checkout.Checkout;
import bouquin.checkout.RefundOrder;
import bouquin.checkout.RefundView;
import bouquin.checkout.SoldLine;
import bouquin.checkout.SoldLines;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.library.Library;
import bouquin.library.ShelfView;
import bouquin.licensing.LicenceId;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where buyers and sellers who disagree are heard, and an admin decides. */
@Facade
public class Disputes {
    private static final int TEXT_MIN = 20, TEXT_MAX = 4000;

    @Inject
    Cases cases;

    @Inject
    Evidence evidence;

    @Inject
    Checkout checkout;

    @Inject
    SoldLines soldLines;

    @Inject
    Library library;

    @Inject
    DisputeSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * The holder of a licence opens a dispute; until it ends the seller's share of that sale is held.
     *
     * @throws Rejected NOT_FOUND when it isn't the visitor's licence; INVALID with faults on {@code reason}, {@code text},
     *     {@code wanted}; CONFLICT {@code disputes.alreadyOpen}, {@code disputes.tooLate}, {@code disputes.refunded}
     */
    public DisputeId open(OpenDispute command) {
        ShelfView licence = library.licence(command.licence(), command.visitor());
        SoldLine sold = soldLines.of(command.licence());
        String text = checked(command);
        Instant now = clock.instant();
        if (!licence.active()) throw Rejected.conflict("disputes.refunded");
        if (cases.openOf(command.licence()).isPresent()) throw Rejected.conflict("disputes.alreadyOpen");
        if (now.isAfter(sold.paidAt().plus(settings.window())))
            throw Rejected.conflict("disputes.tooLate", settings.window().toDays());
        Dispute dispute = new Dispute(sold, command.reason(), command.wanted(), now, now.plus(settings.answer()));
        dispute.say(DisputeParty.BUYER, DisputeEntryKind.OPENED, text, now);
        cases.add(dispute);
        soldLines.hold(command.licence());
        outbox.append(new DisputeOpened(dispute.id()));
        return dispute.id();
    }

    /** @throws Rejected NOT_FOUND when the visitor is none of its parties */
    public DisputeView dispute(DisputeId id, Visitor visitor) {
        Dispute dispute = cases.get(id);
        return view(dispute, party(dispute, visitor));
    }

    /** The same for whoever tells the parties about it. */
    public DisputeView dispute(DisputeId id) {
        return view(cases.get(id), DisputeParty.ADMIN);
    }

    /**
     * One of the parties writes; the seller's first message is the answer.
     *
     * @throws Rejected NOT_FOUND; INVALID with a fault on {@code text}; CONFLICT {@code disputes.decided}
     */
    public DisputeView write(DisputeId id, Visitor visitor, String text) {
        Dispute dispute = cases.locked(id);
        DisputeParty party = party(dispute, visitor);
        String clean = Text.paragraphs(text);
        new Faults()
                .require(!clean.isEmpty() && clean.length() <= TEXT_MAX, "text", "disputes.message.length", TEXT_MAX)
                .throwIfAny();
        DisputeEntry entry = dispute.write(party, clean, clock.instant());
        outbox.append(new DisputeAnswered(id, entry.id(), party));
        return view(dispute, party);
    }

    /**
     * An admin ends the dispute; money and licence follow in the same transaction.
     *
     * @throws Rejected FORBIDDEN; NOT_FOUND; INVALID with faults on {@code outcome}, {@code amount}, {@code reasons};
     *     CONFLICT {@code disputes.decided}, {@code disputes.banks}, or more than remains of the price
     */
    public DisputeView decide(DecideDispute command) {
        command.visitor().require(Role.ADMIN);
        Dispute dispute = cases.locked(command.dispute());
        String reasons = checked(command);
        if (dispute.isBanks()) throw Rejected.conflict("disputes.banks");
        if (!dispute.state().isOpen()) throw Rejected.conflict("disputes.decided");
        soldLines.free(dispute.licence());
        Money returned = giveBack(dispute, command, reasons);
        dispute.decide(DisputeParty.ADMIN, command.outcome(), returned, reasons, clock.instant());
        outbox.append(new DisputeDecided(dispute.id(), command.outcome()));
        return view(dispute, DisputeParty.ADMIN);
    }

    /** Open disputes, the oldest first. @throws Rejected FORBIDDEN unless the visitor is an admin */
    public Page<DisputeCard> queue(Visitor admin, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return cases.open(cursor, limit).map(this::card);
    }

    /** Disputes about a seller's documents, the newest first, at most 200. */
    public List<DisputeCard> ofSeller(AccountId seller) {
        return cases.ofSeller(seller).stream().map(this::card).toList();
    }

    /** Disputes about a licence, the newest first. @throws Rejected NOT_FOUND when it isn't the visitor's */
    public List<DisputeCard> of(LicenceId licence, Visitor visitor) {
        library.licence(licence, visitor);
        return cases.of(licence).stream().map(this::card).toList();
    }

    private Money giveBack(Dispute dispute, DecideDispute command, String reasons) {
        if (command.outcome() == DisputeOutcome.REJECT) return null;
        SoldLine sold = soldLines.of(dispute.licence());
        if (sold.price().isZero()) {
            soldLines.annul(dispute.licence(), reasons);
            return null;
        }
        RefundView refund = checkout.refund(new RefundOrder(
                dispute.order(),
                dispute.line(),
                command.outcome() == DisputeOutcome.REFUND ? null : command.amount(),
                reasons.substring(0, Math.min(reasons.length(), 1000)),
                command.visitor().account()));
        return refund.amount();
    }

    private DisputeParty party(Dispute dispute, Visitor visitor) {
        if (dispute.seller().equals(visitor.account())) return DisputeParty.SELLER;
        if (visitor.is(Role.ADMIN)) return DisputeParty.ADMIN;
        library.licence(dispute.licence(), visitor);
        return DisputeParty.BUYER;
    }

    private DisputeCard card(Dispute dispute) {
        return dispute.card(soldLines.of(dispute.licence()));
    }

    private DisputeView view(Dispute dispute, DisputeParty you) {
        return dispute.view(you, soldLines.of(dispute.licence()), evidence.delivered(dispute.licence()));
    }

    private static String checked(OpenDispute command) {
        String text = Text.paragraphs(command.text());
        boolean reason = command.reason() != null && command.reason() != DisputeReason.CHARGEBACK;
        new Faults()
                .require(reason, "reason", "disputes.reason.missing")
                .require(isText(text), "text", "disputes.text.length", TEXT_MIN, TEXT_MAX)
                .require(command.wanted() != null, "wanted", "disputes.wanted.missing")
                .throwIfAny();
        return text;
    }

    private static String checked(DecideDispute command) {
        String reasons = Text.paragraphs(command.reasons());
        boolean partial = command.outcome() == DisputeOutcome.PARTIAL;
        boolean amount = command.amount() != null && command.amount().isPositive();
        new Faults()
                .require(command.outcome() != null, "outcome", "disputes.outcome.missing")
                .require(partial == (command.amount() != null) && (!partial || amount), "amount", "disputes.amount")
                .require(isText(reasons), "reasons", "disputes.text.length", TEXT_MIN, TEXT_MAX)
                .throwIfAny();
        return reasons;
    }

    private static boolean isText(String text) {
        return text.length() >= TEXT_MIN && text.length() <= TEXT_MAX;
    }
}
