package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.ReceiveDocument;
import bouquin.identity.AccountId;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.moderation.DecisionView;
import bouquin.moderation.Moderation;
import bouquin.platform.http.Multipart;
import bouquin.versions.VersionState;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a seller hands in a new file for a listing, and sees what has become of the others. */
@Path(Frame.LANG + "/selling")
@RequestScoped
@Produces(View.HTML)
public class VersionSellingPages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @Inject
    Versions versions;

    @Inject
    Documents documents;

    @Inject
    Moderation moderation;

    @Inject
    Clock clock;

    @GET
    @Path("{id}/versions")
    public View show(@PathParam("id") String id) {
        return page(own(id), VersionForm.empty(LocalDate.now(clock)));
    }

    /** What is under way, as a fragment that asks again until the press has ended. */
    @GET
    @Path("{id}/versions/progress")
    public View progress(@PathParam("id") String id) {
        Map<String, Object> model = model(own(id));
        model.put("fragment", true);
        return new View("versions/underway", model);
    }

    @POST
    @Path("{id}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        ListingView listing = own(id);
        VersionForm sent = VersionForm.of(Multipart.of(type, body));
        Optional<Multipart.Part> file = sent.file();
        try {
            handIn(listing.id(), sent, file);
        } catch (Rejected refused) {
            return page(listing, sent.form().refused(refused)).refused(refused);
        }
        return frame.to("/selling/" + id + "/versions?notice=versions.notice.handedIn");
    }

    @POST
    @Path("{id}/versions/{number}/withdrawal")
    public Response withdraw(@PathParam("id") String id, @PathParam("number") String number) {
        versions.withdraw(frame.visitor().requireAccount(), ListingId.parse(id), VersionNumber.of(number));
        return frame.to("/selling/" + id + "/versions?notice=versions.notice.withdrawn");
    }

    private void handIn(ListingId listing, VersionForm sent, Optional<Multipart.Part> file) throws IOException {
        AccountId seller = frame.visitor().requireAccount();
        new Faults()
                .check("validAsOf", () -> ListingForm.date(sent.form()))
                .require(!sent.form().value("note").isBlank(), "note", "versions.note", Versions.NOTE_MAX)
                .require(file.isPresent(), "file", "catalog.noFile")
                .throwIfAny();
        versions.requireOpen(seller, sent.command(listing, null));
        Multipart.Part part = file.get();
        ReceiveDocument command = new ReceiveDocument(seller.value(), part.fileName(), part.type());
        DocumentId document = documents.receive(command, part.body());
        versions.handIn(seller, sent.command(listing, document));
    }

    private View page(ListingView listing, Form form) {
        Map<String, Object> model = model(listing);
        model.put("form", form);
        model.put("decisions", decisions(listing.id()));
        return new View("versions/selling", model);
    }

    private Map<String, Object> model(ListingView listing) {
        List<VersionView> all = versions.all(listing.id(), frame.visitor());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("listing", listing);
        model.put("versions", all);
        model.put("document", documents.view(all.get(0).document()));
        return model;
    }

    /** Why versions were rejected, by their numbers. */
    private Map<Integer, List<DecisionView>> decisions(ListingId listing) {
        Map<Integer, List<DecisionView>> decisions = new HashMap<>();
        for (VersionView version : versions.all(listing, frame.visitor()))
            if (version.state() == VersionState.REJECTED)
                decisions.put(version.number(), moderation.decisions(frame.visitor(), listing, version.number()));
        return decisions;
    }

    private ListingView own(String id) {
        AccountId account = frame.visitor().requireAccount();
        ListingView listing = catalog.view(ListingId.parse(id), frame.visitor());
        if (!listing.seller().equals(account) || listing.publishedAt() == null)
            throw Rejected.notFound("catalog.notFound");
        return listing;
    }
}
