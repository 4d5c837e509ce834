package bouquin.web;

import bouquin.identity.Role;
import bouquin.payments.EventFilter;
import bouquin.payments.EventView;
import bouquin.payments.Payments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What payment providers have reported and what came of it, for the admin, who can take one again. */
@Path(Frame.LANG + "/admin/events")
@RequestScoped
@Produces(View.HTML)
public class EventPages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Payments payments;

    @GET
    public View events(
            @QueryParam("provider") String provider,
            @QueryParam("effect") String effect,
            @QueryParam("cursor") String cursor) {
        frame.visitor().require(Role.ADMIN);
        Form form = Form.of(Map.of("provider", text(provider), "effect", text(effect)));
        return page(form, cursor);
    }

    @POST
    @Path("{provider}/{id}/replay")
    public Response replay(@PathParam("provider") String provider, @PathParam("id") String id) {
        frame.visitor().require(Role.ADMIN);
        EventView event = payments.replay(provider, id);
        String notice = event.tookEffect() ? "payments.notice.replayed" : "payments.notice.replayedInVain";
        return frame.to("/admin/events?notice=" + notice);
    }

    private View page(Form form, String cursor) {
        Map<String, String> providers = new LinkedHashMap<>();
        payments.connected().forEach(name -> providers.put(name, frame.t("payments.provider." + name)));
        String provider = providers.containsKey(form.value("provider")) ? form.value("provider") : null;
        return View.of(
                "payments/events",
                frame,
                "form",
                form,
                "providers",
                providers,
                "effects",
                Map.of("some", frame.t("payments.events.some"), "none", frame.t("payments.events.none")),
                "events",
                payments.events(new EventFilter(provider, effect(form)), cursor, PER_PAGE),
                "cursor",
                cursor);
    }

    private static Boolean effect(Form form) {
        return form.has("effect", "some") ? Boolean.TRUE : form.has("effect", "none") ? Boolean.FALSE : null;
    }

    private static String text(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
