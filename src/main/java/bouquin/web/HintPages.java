package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.DrawnPage;
import bouquin.documents.Hint;
import bouquin.documents.PageText;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import bouquin.redaction.Redaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a seller looks at what may be confidential in a document, page by page, and blacks it out. */
@Path(Frame.LANG + "/selling")
@RequestScoped
@Produces(View.HTML)
public class HintPages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Redaction redaction;

    @GET
    @Path("{id}/hints")
    public View show(@PathParam("id") String id, @QueryParam("page") String page) {
        return view(own(id), page, Form.empty());
    }

    /** Turns to another page and keeps what is ticked, drawn and written. */
    @POST
    @Path("{id}/hints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public View turn(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        String page = form.value("show").equals("other") ? form.value("other") : form.value("show");
        return view(own(id), page, form);
    }

    @POST
    @Path("{id}/redactions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redact(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        AccountId account = frame.visitor().requireAccount();
        ListingView listing = own(id);
        Form form = Form.sent(fields);
        try {
            if (!form.value("document").equals(listing.documentId().value()))
                throw Rejected.of(Rejected.Kind.STALE, "redaction.stale");
            List<Hint> hints = documents.hints(listing.documentId());
            redaction.redact(account, listing.documentId(), RedactionForm.blackout(form, hints));
        } catch (Rejected refused) {
            if (refused.kind() == Rejected.Kind.NOT_FOUND) throw refused;
            return view(listing, form.value("page"), form.refused(refused)).refused(refused);
        }
        return frame.to("/selling/" + listing.id() + "?notice=redaction.notice.begun");
    }

    /** A page at a readable size, also a hidden one, for its owner alone. */
    @GET
    @Path("{id}/pages/{page: [0-9]{1,5}}.jpg")
    @Produces("image/jpeg")
    public Response image(@PathParam("id") String id, @PathParam("page") int page) {
        DrawnPage drawn = documents.ownPage(own(id).documentId(), page);
        return Response.ok(drawn.jpeg())
                .header(HttpHeaders.ETAG, drawn.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private View view(ListingView listing, String page, Form form) {
        DocumentView document = documents.view(listing.documentId());
        List<Hint> hints = documents.hints(document.id());
        List<PageText> pages = documents.pages(document.id());
        if (pages.isEmpty()) throw Rejected.conflict("documents.notReady");
        int shown = RedactionForm.shown(page, hints, pages.size());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("listing", listing);
        model.put("hints", hints);
        model.put("sheet", pages.get(shown - 1));
        model.put("pages", pages.size());
        model.put("drawn", RedactionForm.drawn(form));
        model.put("form", form);
        return new View("documents/hints", model);
    }

    private ListingView own(String id) {
        AccountId account = frame.visitor().requireAccount();
        ListingView listing = catalog.view(ListingId.parse(id), frame.visitor());
        if (!listing.seller().equals(account)) throw Rejected.notFound("catalog.notFound");
        return listing;
    }
}
