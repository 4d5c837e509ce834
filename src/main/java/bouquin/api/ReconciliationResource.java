package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.reconciliation.DayView;
import bouquin.reconciliation.Difference;
import bouquin.reconciliation.ReadingView;
import bouquin.reconciliation.Reconciliation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The providers' books beside ours, for admins. */
@Path("/api/v1/ledger/reconciliation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {
    private static final int DAYS = 31;

    @Inject
    Reconciliation reconciliation;

    @Inject
    CurrentVisitor current;

    /** The days up to one, what doesn't agree, and how far the books were read. */
    public record Answer(List<DayView> days, List<Difference> differences, List<ReadingView> readings) {}

    @Operation(
            summary =
                    "What both books say of each of 31 days, and where they differ; for admins. until=yyyy-mm-dd is the"
                            + " last day; all=true also tells what may still be on its way.")
    @GET
    public Answer days(@QueryParam("until") String until, @QueryParam("all") boolean all) {
        current.get().require(Role.ADMIN);
        return new Answer(
                reconciliation.days(day(until), DAYS), reconciliation.differences(all), reconciliation.readings());
    }

    @Operation(summary = "Reads on in all books now and posts what only the providers know; for admins.")
    @POST
    public Answer read() {
        current.get().require(Role.ADMIN);
        reconciliation.read();
        return days(null, true);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day == null || day.getYear() >= 2000 && day.getYear() <= 2200) return day;
        } catch (DateTimeException noDay) {
            throw Rejected.malformed("api.day");
        }
        throw Rejected.malformed("api.day");
    }
}
