package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.moderation.Rejection;
import bouquin.versions.VersionView;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The queue of a moderator, and the page on which one listing is read and decided. */
@Path(Frame.LANG + "/moderation")
@RequestScoped
@Produces(View.HTML)
public class ModerationPages {
    @Inject
    Frame frame;

    @Inject
    Moderation moderation;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @GET
    public View queue() {
        List<ListingView> listings = moderation.queue(frame.visitor());
        List<ListingId> ids = listings.stream().map(ListingView::id).toList();
        return View.of(
                "moderation/queue",
                frame,
                "listings",
                listings,
                "findings",
                moderation.findings(frame.visitor(), ids),
                "versions",
                moderation.versions(frame.visitor()),
                "titles",
                titles());
    }

    /** What the listings are called whose new versions wait. */
    private Map<ListingId, String> titles() {
        return moderation.versions(frame.visitor()).stream()
                .map(VersionView::listing)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> catalog.view(id).title()));
    }

    @GET
    @Path("{id}")
    public View read(@PathParam("id") String id) {
        return page(ListingId.parse(id), Form.empty());
    }

    /** Pages of the listing's document and of one that resembles it, side by side. */
    @GET
    @Path("{id}/similar/{key}")
    public View compare(@PathParam("id") String id, @PathParam("key") String key, @QueryParam("from") String from) {
        return SimilarPages.view(frame, catalog, "/moderation/", id, key, from);
    }

    @POST
    @Path("{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        ListingId listing = ListingId.parse(id);
        try {
            moderation.approve(frame.visitor(), listing, fields.getFirst("note"));
        } catch (Rejected refused) {
            if (!refused.code().equals("moderation.banned")) throw refused;
            return page(listing, Form.empty().refused(refused)).refused(refused);
        }
        return next("approved");
    }

    @POST
    @Path("{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        ListingId listing = ListingId.parse(id);
        Form form = Form.sent(fields);
        try {
            moderation.reject(frame.visitor(), listing, new Rejection(reasons(form), form.value("note")));
        } catch (Rejected refused) {
            if (refused.kind() != Rejected.Kind.INVALID) throw refused;
            return page(listing, form.refused(refused)).refused(refused);
        }
        return next("rejected");
    }

    private View page(ListingId id, Form form) {
        frame.visitor().require(Role.MODERATOR);
        ListingView listing = catalog.view(id, frame.visitor());
        DocumentView document = catalog.document(id, frame.visitor());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("form", form);
        model.put("listing", listing);
        model.put("document", document);
        model.put("hints", documents.hints(document.id()));
        model.put("leaves", Leaves.of(frame, listing, document, documents.edition(document.id())));
        model.put("evidence", moderation.evidence(frame.visitor(), id));
        model.put("text", moderation.text(frame.visitor(), id));
        model.put(
                "crumbs",
                ListingLinks.categories(
                        frame, catalog.categoryPath(listing.details().category())));
        model.put("decisions", moderation.decisions(frame.visitor(), id));
        model.put("reasons", List.of(Reason.values()));
        return new View("moderation/decision", model);
    }

    /** Straight to what has waited longest, so that a decision is two clicks; back to the queue when it is empty. */
    private Response next(String notice) {
        List<ListingView> queue = moderation.queue(frame.visitor());
        String path =
                queue.isEmpty() ? "/moderation" : "/moderation/" + queue.get(0).id();
        return frame.to(path + "?notice=moderation.notice." + notice);
    }

    private static Set<Reason> reasons(Form form) {
        return Arrays.stream(Reason.values())
                .filter(reason -> form.has("reasons", reason.name()))
                .collect(Collectors.toSet());
    }
}
