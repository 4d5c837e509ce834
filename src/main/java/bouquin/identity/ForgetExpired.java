package bouquin.identity;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Sessions and links that no longer open are deleted: nothing is kept of who came when. */
@ApplicationScoped
class ForgetExpired implements Recurring {
    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "identity.forgetExpired";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        accounts.forgetExpired(clock.instant());
    }
}
