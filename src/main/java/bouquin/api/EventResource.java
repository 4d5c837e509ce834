package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What payment providers have reported, for admins. */
@Path("/api/v1/webhooks/{provider: [a-z]{1,20}}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {
    @Inject
    Payments payments;

    @Inject
    CurrentVisitor current;

    @Operation(
            summary = "Events that a provider reported, the newest first, with what came of each; for admins."
                    + " effect=true or false leaves only those that did something, or nothing.")
    @GET
    public Page<EventView> events(
            @PathParam("provider") String provider,
            @QueryParam("effect") String effect,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        current.get().require(Role.ADMIN);
        if (effect != null && !effect.matches("true|false")) throw Rejected.malformed("api.flag");
        Boolean only = effect == null ? null : Boolean.valueOf(effect);
        return payments.events(new EventFilter(provider, only), cursor, Limit.of(limit));
    }

    @Operation(summary = "Takes a kept event again as if it had just come; what it did before is not done twice.")
    @POST
    @Path("{id}/replay")
    public EventView replay(@PathParam("provider") String provider, @PathParam("id") String id) {
        current.get().require(Role.ADMIN);
        return payments.replay(provider, id);
    }
}
