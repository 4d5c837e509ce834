package bouquin.web;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.checkout.Checkout;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.glimpses.Glimpses;
import bouquin.identity.Identity;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceView;
import bouquin.licensing.Licensing;
import bouquin.platform.http.ClientAddress;
import bouquin.pricing.Pricing;
import bouquin.pricing.Quote;
import bouquin.search.Search;
import bouquin.versions.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The page of one document: what can be seen of it, what it costs, who wrote it. */
@Path(Frame.LANG + "/listings")
@RequestScoped
@Produces(View.HTML)
public class ListingPages {
    private static final String COUNTRY_SHOWN = "FR";
    private static final int SIMILAR = 8;

    @Inject
    Frame frame;

    @Inject
    Catalog catalog;

    @Inject
    Identity identity;

    @Inject
    Documents documents;

    @Inject
    Glimpses glimpses;

    @Inject
    Licensing licensing;

    @Inject
    Checkout checkout;

    @Inject
    Pricing pricing;

    @Inject
    Search search;

    @Inject
    Versions versions;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress client;

    @GET
    @Path("{id}")
    public Response withoutSlug(@PathParam("id") String id) {
        return moved(catalog.view(ListingId.parse(id), frame.visitor()));
    }

    @GET
    @Path("{id}/{slug}")
    public Response show(
            @PathParam("id") String id,
            @PathParam("slug") String slug,
            @QueryParam("page") String page,
            @QueryParam("map") String map,
            @QueryParam("inside") @DefaultValue("") String inside) {
        ListingView listing = catalog.view(ListingId.parse(id), frame.visitor());
        if (!listing.slug().equals(slug)) return moved(listing);
        DocumentView document = catalog.document(listing.id(), frame.visitor());
        if (document.state() != DocumentState.READY) throw Rejected.conflict("catalog.documentInPress");
        Map<String, Object> model = model(listing, document, page);
        model.put("map", PageMap.of(documents.map(document.id()), map));
        Rejected refusal = search(inside, document, model);
        View view = new View("catalog/listing", model);
        return refusal == null ? Response.ok(view).build() : view.refused(refusal);
    }

    private Map<String, Object> model(ListingView listing, DocumentView document, String page) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("listing", listing);
        model.put("document", document);
        model.put("leaves", Leaves.of(frame, listing, document, documents.edition(document.id())));
        model.put("shown", Leaves.shown(page, document));
        model.put("contents", Contents.of(document));
        model.put(
                "crumbs",
                ListingLinks.categories(
                        frame, catalog.categoryPath(listing.details().category())));
        model.put("quote", quote(listing.price()));
        model.put("seller", identity.seller(listing.seller()).orElse(null));
        model.put("others", catalog.publishedOf(listing.seller()).size());
        model.put("similar", search.similar(listing.id(), listing.details().category(), SIMILAR));
        model.put("licence", licence(listing));
        model.put("country", country(listing));
        model.put("versions", versions.published(listing.id(), frame.visitor()));
        model.put("markup", listing.published() ? ListingMarkup.of(frame, listing, document) : "");
        return model;
    }

    /** @return why the words were not looked for; null when they were, or when there are none */
    private Rejected search(String inside, DocumentView document, Map<String, Object> model) {
        model.put("inside", inside);
        model.put("glimpses", null);
        model.put("refusal", null);
        if (inside.isBlank()) return null;
        try {
            model.put("glimpses", glimpses.look(document.id(), inside, client.of(request)));
            return null;
        } catch (Rejected refused) {
            model.put("refusal", refused);
            return refused;
        }
    }

    private Response moved(ListingView listing) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(ListingLinks.to(frame, listing)))
                .header("Cache-Control", "no-cache")
                .build();
    }

    /** Where the money goes for a buyer in France; null as long as a draft has no price, and for what is free. */
    private Quote quote(Money price) {
        return price == null || price.isZero() ? null : pricing.quote(price, COUNTRY_SHOWN);
    }

    /** Where the visitor last bought for, so that one step is enough; null when that isn't known. */
    private String country(ListingView listing) {
        boolean asked = listing.published() && frame.visitor().signedIn();
        return asked ? checkout.lastCountry(frame.visitor()).orElse(null) : null;
    }

    /** The licence that the visitor holds already, or null. */
    private LicenceView licence(ListingView listing) {
        Visitor visitor = frame.visitor();
        if (!visitor.signedIn()) return null;
        return licensing
                .active(listing.id().value(), listing.documentId(), visitor.email(), visitor.account())
                .orElse(null);
    }
}
