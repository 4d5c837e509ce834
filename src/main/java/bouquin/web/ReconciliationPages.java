package bouquin.web;

import bouquin.identity.Role;
import bouquin.reconciliation.Reconciliation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The providers' books beside ours, for the admin. */
@Path(Frame.LANG + "/admin/reconciliation")
@RequestScoped
@Produces(View.HTML)
public class ReconciliationPages {
    private static final int DAYS = 14;

    @Inject
    Frame frame;

    @Inject
    Reconciliation reconciliation;

    /** @param until the last day that is shown, as yyyy-mm-dd; anything else is today */
    @GET
    public View days(@QueryParam("until") String until) {
        frame.visitor().require(Role.ADMIN);
        LocalDate last = day(until);
        LocalDate earlier = (last == null ? LocalDate.now(java.time.ZoneOffset.UTC) : last).minusDays(DAYS);
        return View.of(
                "reconciliation/days",
                frame,
                "days",
                reconciliation.days(last, DAYS),
                "differences",
                reconciliation.differences(false),
                "onTheirWay",
                reconciliation.differences(true).size(),
                "readings",
                reconciliation.readings(),
                "until",
                last == null ? null : until,
                "earlier",
                earlier.toString());
    }

    @POST
    @Path("reading")
    public Response read() {
        frame.visitor().require(Role.ADMIN);
        reconciliation.read();
        return frame.to("/admin/reconciliation?notice=reconciliation.notice.read");
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 2000 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
