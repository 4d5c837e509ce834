package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.library.Library;
import bouquin.library.ShelfView;
import bouquin.licensing.LicenceId;
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
import java.util.List;
import java.util.Map;

/** What has changed in what somebody bought, and whether they want to be told. */
@Path(Frame.LANG + "/library")
@RequestScoped
@Produces(View.HTML)
public class LibraryVersionPages {
    @Inject
    Frame frame;

    @Inject
    Library library;

    @Inject
    Versions versions;

    @GET
    @Path("{licence}/versions/{number}")
    public View show(
            @PathParam("licence") String id, @PathParam("number") String number, @QueryParam("from") String from) {
        LicenceId licence = LicenceId.parse(id);
        ShelfView bought = library.licence(licence, frame.visitor());
        int wanted = VersionNumber.of(number);
        if (bought.listingId().isEmpty()) throw Rejected.notFound("library.noSuchVersion");
        Map<String, Object> model = VersionSheet.model(
                frame,
                "/library/" + id + "/versions/" + number,
                version(bought, wanted),
                from,
                skip -> library.changes(licence, wanted, frame.visitor(), skip, VersionNumber.CHANGES + 1));
        model.put("title", bought.title());
        model.put("crumbs", List.of(new Link(frame.t("library.title"), frame.url("/library"))));
        return new View("versions/version", model);
    }

    /** Tells of new versions of one purchase from now on, or no more. */
    @POST
    @Path("{licence}/letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letters(@PathParam("licence") String id, MultivaluedMap<String, String> fields) {
        boolean wanted = "yes".equals(fields.getFirst("wanted"));
        library.letters(LicenceId.parse(id), frame.visitor(), wanted);
        String notice = wanted ? "told" : "silent";
        return frame.to("/library?notice=library.notice." + notice);
    }

    /** Where the link in a letter leads; only the button stops them, as some mail programs follow links by themselves. */
    @GET
    @Path("letters/{key}")
    public View ask(@PathParam("key") String key) {
        return View.of("library/letters", frame, "key", Id.parse(key), "stopped", false);
    }

    @POST
    @Path("letters/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public View stop(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        if (!library.stopLetters(Id.parse(key))) throw Rejected.notFound("notFound");
        return View.of("library/letters", frame, "key", key, "stopped", true);
    }

    private VersionView version(ShelfView bought, int number) {
        return versions.since(new ListingId(bought.listingId()), bought.document()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("library.noSuchVersion"));
    }
}
