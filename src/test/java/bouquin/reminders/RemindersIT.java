package bouquin.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.platform.mail.MailView;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.persistence.Transactions;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemindersIT {
    @PersistenceContext
    EntityManager em;

    @Inject
    Reminders reminders;

    @Inject
    RemindCarts job;

    @Inject
    Checkout checkout;

    @Inject
    Mailbox mailbox;

    @Inject
    Transactions transactions;

    @Inject
    Stall stall;

    @Test
    void whoAskedIsRemindedOfACartOnceAndEndsItByOneClick() {
        Visitor member = confirmed();
        reminders.want(member.account(), true);
        lays(member, 25, "Sandbanks");
        job.run();
        job.run();
        Stall.until(() -> !letters(member).isEmpty());
        MailView letter = letters(member).get(0);
        assertTrue(letter.text().contains("Sandbanks"));
        String stop = letter.unsubscribe();
        assertTrue(reminders.stop(stop.substring(stop.lastIndexOf('/') + 1)));
        assertFalse(reminders.wants(member.account()));
        lays(member, 30, "Dunes");
        job.run();
        reminders.want(member.account(), true);
        checkout.remove(member, checkout.laidAside(member.account()).listings().get(1));
        job.run();
        assertEquals(1, letters(member).size());
    }

    @Test
    void nobodyElseIsReminded() {
        Visitor silent = confirmed(), early = confirmed(), unproved = stall.member();
        reminders.want(early.account(), true);
        reminders.want(unproved.account(), true);
        lays(silent, 48, "Silent");
        lays(early, 23, "Early");
        lays(unproved, 48, "Unproved");
        job.run();
        assertFalse(reminders.wants(silent.account()));
        for (Visitor each : List.of(silent, early, unproved)) assertEquals(0, reminded(each));
        assertFalse(reminders.stop(Id.next()));
    }

    private Visitor confirmed() {
        Visitor member = stall.member();
        update("update identity_account set email_confirmed_at = utc_timestamp() where id = ?", member);
        return member;
    }

    private void lays(Visitor member, int hoursAgo, String title) {
        ListingId listing = stall.sells(stall.seller(), title, 500);
        checkout.add(member, listing);
        update(
                "update checkout_cart_item set added_at = utc_timestamp() - interval " + hoursAgo
                        + " hour where owner = concat('account:', ?)",
                member);
    }

    private void update(String sql, Visitor member) {
        transactions.inNew(() -> em.createNativeQuery(sql)
                .setParameter(1, member.account().value())
                .executeUpdate());
    }

    private int reminded(Visitor member) {
        return ((Number) em.createNativeQuery("select count(*) from reminders_reminder where account_id = ?")
                        .setParameter(1, member.account().value())
                        .getSingleResult())
                .intValue();
    }

    private List<MailView> letters(Visitor member) {
        return mailbox.letters(null, 100).items().stream()
                .filter(letter -> letter.to().equals(member.email()) && letter.unsubscribe() != null)
                .toList();
    }
}
