package bouquin.web;

import bouquin.disputes.DisputeCard;
import bouquin.disputes.Disputes;
import bouquin.kernel.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Disputes that wait for a decision, the oldest first. */
@Path(Frame.LANG + "/admin/disputes")
@RequestScoped
@Produces(View.HTML)
public class AdminDisputePages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Disputes disputes;

    @GET
    public View queue(@QueryParam("cursor") String cursor) {
        Page<DisputeCard> open = disputes.queue(frame.visitor(), cursor, PER_PAGE);
        String base = frame.url("/admin/disputes");
        return View.of(
                "disputes/list",
                frame,
                "admin",
                true,
                "title",
                frame.t("disputes.queue"),
                "order",
                frame.t("disputes.oldest"),
                "disputes",
                open.items(),
                "first",
                cursor == null ? null : base,
                "next",
                open.next() == null ? null : base + "?cursor=" + open.next());
    }
}
