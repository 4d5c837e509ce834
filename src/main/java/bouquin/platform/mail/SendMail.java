package bouquin.platform.mail;

import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands one letter to the SMTP server; tried for about four hours. */
@ApplicationScoped
class SendMail implements Job {
    static final String NAME = "mail.send";

    @PersistenceContext
    EntityManager em;

    @Inject
    Smtp smtp;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int triesMax() {
        return 14;
    }

    @Override
    @Transactional
    public void run(String id) throws Exception {
        Letter letter = em.find(Letter.class, id);
        if (letter == null || letter.isSent()) return;
        smtp.send(letter.view());
        letter.sent(clock.instant());
    }
}
