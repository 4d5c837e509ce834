package bouquin.invoices;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Numbers what no waking reached, for instance because the server died between a commit and its waking. */
@ApplicationScoped
class NumberInvoices implements Recurring {
    @Inject
    Numbering numbering;

    @Override
    public String name() {
        return "invoices.number";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        int numbered = Numbering.BATCH;
        while (numbered == Numbering.BATCH) numbered = numbering.numberBatch();
    }
}
