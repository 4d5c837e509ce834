package bouquin.web;

import bouquin.identity.Identity;
import bouquin.identity.LinkPurpose;
import bouquin.identity.LinkView;
import bouquin.identity.UseLink;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Links from letters. Opening one only shows what it does; pressing the button does it, so that mail scanners don't. */
@Path(Frame.LANG + "/links/{token}")
@RequestScoped
@Produces(View.HTML)
public class LinkPages {
    @Inject
    Frame frame;

    @Inject
    Identity identity;

    @Inject
    Sessions sessions;

    @GET
    public View open(@PathParam("token") String token) {
        return page(token, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(@PathParam("token") String token, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        LinkPurpose purpose = identity.link(token).purpose();
        try {
            sessions.enter(identity.use(new UseLink(
                    token, form.value("email"), form.value("displayName"), form.value("password"), frame.lang())));
        } catch (Rejected refused) {
            if (refused.kind() == Rejected.Kind.NOT_FOUND) throw refused;
            return page(token, form.refused(refused)).refused(refused);
        }
        return frame.to(after(purpose) + "?notice=identity.notice.signedIn");
    }

    private static String after(LinkPurpose purpose) {
        return switch (purpose) {
            case FIRST_ADMIN -> "/admin";
            case CLAIM, CONFIRM -> "/library";
            case PASSWORD -> "/";
        };
    }

    private View page(String token, Form form) {
        LinkView link = identity.link(token);
        boolean named = link.purpose() == LinkPurpose.FIRST_ADMIN || !link.accountExists();
        boolean withPassword = named || link.purpose() == LinkPurpose.PASSWORD;
        return View.of(
                "identity/link", frame, "form", form, "link", link, "named", named, "withPassword", withPassword);
    }
}
