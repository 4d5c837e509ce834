package bouquin.platform.mail;

import bouquin.kernel.Id;
import bouquin.kernel.Page;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Takes letters in the transaction that causes them. */
@Facade
public class Mailbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Jobs jobs;

    @Inject
    Smtp smtp;

    /** Writes a letter, once per key. */
    public void write(Mail mail) {
        String id = Id.next();
        Object kept = em.createNativeQuery("insert into platform_mail"
                        + " (id, mail_key, recipient, subject, text, unsubscribe, written_at) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update id = id returning id")
                .setParameter(1, id)
                .setParameter(2, mail.key())
                .setParameter(3, mail.to())
                .setParameter(4, mail.subject())
                .setParameter(5, mail.text())
                .setParameter(6, mail.unsubscribe())
                .setParameter(7, clock.instant())
                .getSingleResult();
        if (id.equals(kept) && smtp.configured()) jobs.enqueue(SendMail.NAME, id);
    }

    /** The newest letters first; {@code cursor} is null for the first page. */
    public Page<MailView> letters(String cursor, int limit) {
        List<Letter> found = em.createQuery(
                        "select l from Letter l where :cursor is null or l.id < :cursor order by l.id desc",
                        Letter.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id() : null;
        return new Page<>(found.stream().limit(limit).toList(), next).map(Letter::view);
    }
}
