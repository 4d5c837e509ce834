package bouquin.web;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.reminders.Reminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Whether somebody wants to be reminded of a cart: on the account page, and by the link in each reminder. */
@Path(Frame.LANG + "/reminders")
@RequestScoped
@Produces(View.HTML)
public class ReminderPages {
    @Inject
    Frame frame;

    @Inject
    Reminders reminders;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response want(MultivaluedMap<String, String> fields) {
        boolean wanted = Form.sent(fields).has("wanted", "true");
        reminders.want(frame.visitor().requireAccount(), wanted);
        String notice = wanted ? "on" : "off";
        return frame.to("/account?notice=reminders.notice." + notice);
    }

    /** Where the link in a letter leads; only the button stops them, as some mail programs follow links by themselves. */
    @GET
    @Path("{key}")
    public View ask(@PathParam("key") String key) {
        return View.of("reminders/stop", frame, "key", Id.parse(key), "stopped", false);
    }

    /** The button, and the one click of mail programs (RFC 8058), in whatever form they send it. */
    @POST
    @Path("{key}")
    @Consumes(MediaType.WILDCARD)
    public View stop(@PathParam("key") String key) {
        if (!reminders.stop(Id.parse(key))) throw Rejected.notFound("notFound");
        return View.of("reminders/stop", frame, "key", key, "stopped", true);
    }
}
