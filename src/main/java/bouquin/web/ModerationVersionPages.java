package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.moderation.Rejection;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page on which a new version is read beside the old one, and decided. */
@Path(Frame.LANG + "/moderation")
@RequestScoped
@Produces(View.HTML)
public class ModerationVersionPages {
    @Inject
    Frame frame;

    @Inject
    Moderation moderation;

    @Inject
    Versions versions;

    @Inject
    Catalog catalog;

    @GET
    @Path("{id}/versions/{number}")
    public View read(@PathParam("id") String id, @PathParam("number") String number, @QueryParam("from") String from) {
        return page(ListingId.parse(id), VersionNumber.of(number), from, Form.empty());
    }

    @POST
    @Path("{id}/versions/{number}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("id") String id, @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        moderation.approveVersion(
                frame.visitor(), ListingId.parse(id), VersionNumber.of(number), fields.getFirst("note"));
        return done("approved");
    }

    @POST
    @Path("{id}/versions/{number}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(
            @PathParam("id") String id, @PathParam("number") String number, MultivaluedMap<String, String> fields) {
        ListingId listing = ListingId.parse(id);
        Form form = Form.sent(fields);
        try {
            Rejection rejection = new Rejection(reasons(form), form.value("note"));
            moderation.rejectVersion(frame.visitor(), listing, VersionNumber.of(number), rejection);
        } catch (Rejected refused) {
            if (refused.kind() != Rejected.Kind.INVALID) throw refused;
            return page(listing, VersionNumber.of(number), null, form.refused(refused))
                    .refused(refused);
        }
        return done("rejected");
    }

    private View page(ListingId id, int number, String from, Form form) {
        frame.visitor().require(Role.MODERATOR);
        ListingView listing = catalog.view(id, frame.visitor());
        VersionView version = versions.version(id, number, frame.visitor());
        Map<String, Object> model = VersionSheet.model(
                frame,
                "/moderation/" + id + "/versions/" + number,
                version,
                from,
                skip -> versions.changes(id, number, frame.visitor(), skip, VersionNumber.CHANGES + 1));
        model.put("form", form);
        model.put("listing", listing);
        model.put("text", moderation.text(frame.visitor(), id, number));
        model.put("decisions", moderation.decisions(frame.visitor(), id, number));
        model.put("reasons", List.of(Reason.values()));
        return new View("moderation/version", model);
    }

    private Response done(String notice) {
        return frame.to("/moderation?notice=moderation.notice." + notice);
    }

    private static Set<Reason> reasons(Form form) {
        return Arrays.stream(Reason.values())
                .filter(reason -> form.has("reasons", reason.name()))
                .collect(Collectors.toSet());
    }
}
