package bouquin.demo;

import bouquin.catalog.Catalog;
import bouquin.platform.Started;
import bouquin.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has a new shop filled. */
@ApplicationScoped
class Opening {
    @Inject
    DemoSettings settings;

    @Inject
    Catalog catalog;

    @Inject
    Notes notes;

    @Inject
    Jobs jobs;

    void fill(@Observes Started started) {
        boolean begun = notes.has(FillShop.BEGUN), done = notes.has(FillShop.DONE);
        if (settings.on() && !done && (begun || catalog.isEmpty())) jobs.enqueue(FillShop.NAME, "shop");
    }
}
