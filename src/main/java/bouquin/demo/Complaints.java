package bouquin.demo;

import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderState;
import bouquin.disputes.DecideDispute;
import bouquin.disputes.DisputeId;
import bouquin.disputes.DisputeOutcome;
import bouquin.disputes.DisputeReason;
import bouquin.disputes.DisputeWish;
import bouquin.disputes.Disputes;
import bouquin.disputes.OpenDispute;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.withdrawals.StateWithdrawal;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What goes wrong in the demo: one buyer withdraws, one complains and waits, one complaint is decided. */
@ApplicationScoped
class Complaints {
    @Inject
    Withdrawals withdrawals;

    @Inject
    Disputes disputes;

    @Inject
    People people;

    /** Does nothing for what was raised before a crash. */
    void raise(List<Sale> paid) {
        unread(paid).ifPresent(sale -> withdraws(sale.buyer(), sale.order().id().value()));
        List<Sale> read = paid.stream()
                .filter(sale -> sale.order().state() == OrderState.PAID)
                .filter(sale -> sale.order().lines().size() == 2)
                .toList();
        if (read.size() < 2) return;
        dispute(read.get(0), DisputeReason.NOT_AS_DESCRIBED, "waiting");
        dispute(read.get(1), DisputeReason.UNREADABLE, "decided")
                .ifPresent(
                        dispute -> decide(dispute, read.get(1).order().lines().get(0)));
    }

    private void withdraws(Visitor buyer, String order) {
        withdrawals.withdraw(new StateWithdrawal(buyer, order, "", "", Set.of(), "fr", ""));
    }

    /** Whoever has not read may withdraw. */
    private static Optional<Sale> unread(List<Sale> paid) {
        boolean withdrawn = paid.stream().anyMatch(sale -> sale.order().state() == OrderState.REFUNDED);
        if (withdrawn) return Optional.empty();
        return paid.stream()
                .filter(sale -> sale.order().state() == OrderState.PAID)
                .filter(sale -> !sale.read())
                .findFirst();
    }

    private Optional<DisputeId> dispute(Sale sale, DisputeReason reason, String story) {
        OrderLineView line = sale.order().lines().get(0);
        if (!disputes.of(line.licence(), sale.buyer()).isEmpty()) return Optional.empty();
        Properties words = words();
        DisputeId dispute = disputes.open(new OpenDispute(
                sale.buyer(), line.licence(), reason, words.getProperty(story + ".claim"), DisputeWish.PARTIAL_REFUND));
        Visitor seller = new Visitor("demo", line.seller(), "", "", Set.of(Role.SELLER), "");
        disputes.write(dispute, seller, words.getProperty(story + ".answer"));
        return Optional.of(dispute);
    }

    private void decide(DisputeId dispute, OrderLineView line) {
        Person judge = Person.of(Person.Part.MODERATOR).get(0);
        Money half = line.price().share(1, 2);
        disputes.decide(new DecideDispute(
                people.visitor(judge, Role.ADMIN),
                dispute,
                DisputeOutcome.PARTIAL,
                half,
                words().getProperty("decided.reasons")));
    }

    private static Properties words() {
        Properties words = new Properties();
        try {
            words.load(new StringReader(Resource.text("disputes.properties")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
