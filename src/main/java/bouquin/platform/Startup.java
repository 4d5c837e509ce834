package bouquin.platform;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Relay;
import bouquin.platform.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.TimeZone;

/** The order in which the shop comes up: settings, database, jobs, outbox, and then whoever observes {@link Started}. */
@ApplicationScoped
class Startup {
    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<Configured> configured;

    @Inject
    Database database;

    @Inject
    Jobs jobs;

    @Inject
    Relay relay;

    @Inject
    Event<Started> started;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC")); // DATETIME columns hold UTC, whatever the machine's zone
        for (Configured component : configured) component.configure(settings);
        database.open();
        jobs.start();
        relay.start();
        started.fire(new Started());
        System.setProperty("bouquin.started", "true"); // the launcher can't see a failed deployment otherwise
    }
}
