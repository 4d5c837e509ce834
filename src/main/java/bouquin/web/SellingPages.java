package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.ReceiveDocument;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Multipart;
import bouquin.uploads.Uploads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.Optional;

/** A seller's own documents, and where a new one is dropped. */
@Path(Frame.LANG + "/selling")
@RequestScoped
@Produces(View.HTML)
public class SellingPages {
    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Uploads uploads;

    @GET
    public Response desk() {
        AccountId account = frame.visitor().requireAccount();
        if (!frame.visitor().is(Role.SELLER)) return frame.to("/sell");
        View desk = View.of(
                "catalog/selling",
                frame,
                "listings",
                catalog.ofSeller(account),
                "unfinished",
                uploads.open(account.value()),
                "waiting",
                catalog.notOffered(account),
                "office",
                documents.takesOffice());
        return Response.ok(desk).build();
    }

    /** Takes one document in, begins its listing, and leads to where it is completed. */
    @POST
    @Path("documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response receive(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body) throws IOException {
        AccountId account = frame.visitor().require(Role.SELLER);
        Multipart form = Multipart.of(type, body);
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next()) {
            if (!part.get().isFile()) continue;
            ReceiveDocument command = new ReceiveDocument(
                    account.value(), part.get().fileName(), part.get().type());
            DocumentId document = documents.receive(command, part.get().body());
            return frame.to("/selling/" + catalog.draft(account, DraftListing.of(document)));
        }
        throw Rejected.invalid("catalog.noFile");
    }

    /** Leads to the listing of a document that was taken in already. */
    @POST
    @Path("drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@FormParam("documentId") String document) {
        AccountId account = frame.visitor().require(Role.SELLER);
        return frame.to("/selling/" + catalog.begin(account, DocumentId.parse(document)));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id) {
        ListingId listing = ListingId.parse(id);
        ListingView before = catalog.view(listing, frame.visitor());
        catalog.withdraw(frame.visitor().requireAccount(), listing);
        return frame.to(
                "/selling/" + listing + "?notice=catalog.notice." + (before.published() ? "withdrawn" : "takenBack"));
    }
}
