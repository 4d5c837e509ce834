package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.RedactionView;
import bouquin.documents.Refusal;
import bouquin.identity.AccountId;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.moderation.Moderation;
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
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Where a seller completes a listing: the press's progress first, then the form with what the press proposes. */
@Path(Frame.LANG + "/selling")
@RequestScoped
@Produces(View.HTML)
public class ListingDraftPages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Moderation moderation;

    @GET
    @Path("{id}")
    public View show(@PathParam("id") String id) {
        ListingView listing = own(id);
        return page(listing, null);
    }

    /** The document's progress as a fragment, which asks again until it is final. */
    @GET
    @Path("{id}/progress")
    public View progress(@PathParam("id") String id) {
        ListingView listing = own(id);
        DocumentView document = catalog.document(listing.id(), frame.visitor());
        return View.of("catalog/progress", frame, "listing", listing, "document", document, "fragment", true);
    }

    /** The card as buyers will see it, as a fragment that follows the typing. */
    @GET
    @Path("{id}/card")
    public View card(@PathParam("id") String id, @QueryParam("title") String title, @QueryParam("price") String price) {
        ListingView listing = own(id);
        DocumentView document = catalog.document(listing.id(), frame.visitor());
        return View.of(
                "catalog/draftcard",
                frame,
                "listing",
                listing,
                "title",
                Text.line(title),
                "pages",
                document.pages(),
                "price",
                ListingForm.typed(price));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        AccountId account = frame.visitor().requireAccount();
        ListingView listing = own(id);
        Form form = Form.sent(fields);
        try {
            ListingView saved =
                    catalog.edit(account, listing.id(), ListingForm.revision(form), ListingForm.details(form));
            return then(form, account, saved);
        } catch (Rejected refused) {
            if (refused.kind() == Rejected.Kind.NOT_FOUND) throw refused;
            return page(own(id), form.refused(refused)).refused(refused);
        }
    }

    /** Answers to a refusal of what was taken down before. */
    @POST
    @Path("{id}/appeal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appeal(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        AccountId account = frame.visitor().requireAccount();
        ListingView listing = own(id);
        try {
            catalog.appeal(account, listing.id(), fields.getFirst("appeal"));
            return to(frame.url("/selling/" + listing.id() + "?notice=catalog.notice.submitted"));
        } catch (Rejected refused) {
            return page(listing, form(listing).refused(refused)).refused(refused);
        }
    }

    /** The text is saved whatever comes next; a submission that is refused shows what is missing. */
    private Response then(Form form, AccountId account, ListingView saved) {
        String next = form.value("then");
        if (next.equals("preview")) return to(ListingLinks.to(frame, saved));
        if (!next.equals("submit")) return to(frame.url("/selling/" + saved.id() + "?notice=catalog.notice.saved"));
        try {
            requireSeen(form, saved);
            catalog.submit(account, saved.id());
            return to(frame.url("/selling/" + saved.id() + "?notice=catalog.notice.submitted"));
        } catch (Rejected refused) {
            return page(saved, form(saved).refused(refused)).refused(refused);
        }
    }

    /** Hints forbid nothing, but nobody should learn of them from a buyer. */
    private void requireSeen(Form form, ListingView listing) {
        boolean seen = form.has("hintsSeen", "true")
                || documents.hints(listing.documentId()).isEmpty();
        new Faults().require(seen, "hintsSeen", "redaction.hints.unseen").throwIfAny();
    }

    private View page(ListingView listing, Form sent) {
        DocumentView document = catalog.document(listing.id(), frame.visitor());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("listing", listing);
        model.put("document", document);
        model.put("hints", documents.hints(document.id()));
        model.put(
                "redacted",
                documents.redaction(document.id()).map(RedactionView::outcome).orElse(null));
        model.put("failed", failed(document));
        model.put("form", sent == null ? ListingForm.of(listing, document) : sent);
        model.put("map", documents.map(document.id()));
        model.put("edition", documents.edition(document.id()));
        model.put("categories", Choices.categories(frame, catalog.categories()));
        model.put("levels", Choices.levels(frame));
        model.put("languages", Choices.languages(frame, document.language()));
        model.put("passport", catalog.passport(document.id(), frame.visitor()));
        model.put("decisions", moderation.decisions(frame.visitor(), listing.id()));
        return new View("catalog/draft", model);
    }

    /** Why the last try to redact this document came to nothing, or null. */
    private Refusal failed(DocumentView document) {
        return documents
                .redactionFrom(document.id())
                .map(redaction -> documents.view(redaction.document()).refusal())
                .orElse(null);
    }

    private Form form(ListingView listing) {
        return ListingForm.of(listing, catalog.document(listing.id(), frame.visitor()));
    }

    private ListingView own(String id) {
        AccountId account = frame.visitor().requireAccount();
        ListingView listing = catalog.view(ListingId.parse(id), frame.visitor());
        if (!listing.seller().equals(account)) throw Rejected.notFound("catalog.notFound");
        return listing;
    }

    private static Response to(String url) {
        return Response.seeOther(URI.create(url)).build();
    }
}
