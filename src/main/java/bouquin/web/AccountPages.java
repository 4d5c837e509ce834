package bouquin.web;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.OpenAccount;
import bouquin.kernel.Rejected;
import bouquin.platform.http.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Opening an account, signing in and out, asking for a new password. */
@Path(Frame.LANG)
@RequestScoped
@Produces(View.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountPages {
    @Inject
    Frame frame;

    @Inject
    Identity identity;

    @Inject
    Sessions sessions;

    @Inject
    CurrentVisitor current;

    @Inject
    RateLimits limits;

    @GET
    @Path("signin")
    public View signIn(@QueryParam("back") String back) {
        return page("identity/signin", Form.of(Map.of("back", here(back))));
    }

    @POST
    @Path("signin")
    public Response signIn(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            sessions.enter(identity.signIn(form.value("email"), form.value("password"), current.address()));
        } catch (Rejected refused) {
            return page("identity/signin", form.refused(refused)).refused(refused);
        }
        return Response.seeOther(URI.create(here(form.value("back")))).build();
    }

    @GET
    @Path("signup")
    public View signUp(@QueryParam("back") String back) {
        return page("identity/signup", Form.of(Map.of("back", here(back))));
    }

    @POST
    @Path("signup")
    public Response signUp(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            limits.take("accounts:" + current.address(), 60, Duration.ofMinutes(1));
            identity.open(new OpenAccount(
                    form.value("email"), form.value("password"), form.value("displayName"), frame.lang()));
        } catch (Rejected refused) {
            return page("identity/signup", form.refused(refused)).refused(refused);
        }
        return opened(form);
    }

    @POST
    @Path("signout")
    public Response signOut() {
        sessions.end();
        return frame.to("/");
    }

    @GET
    @Path("password")
    public View password() {
        return page("identity/password", Form.empty());
    }

    @POST
    @Path("password")
    public Response password(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            identity.forgotPassword(form.value("email"), frame.lang());
        } catch (Rejected refused) {
            return page("identity/password", form.refused(refused)).refused(refused);
        }
        return frame.to("/signin?notice=identity.notice.passwordSent");
    }

    /** The new account's owner is signed in; whoever gave an address that has an account already is sent to sign in. */
    private Response opened(Form form) {
        try {
            sessions.enter(identity.signIn(form.value("email"), form.value("password"), current.address()));
        } catch (Rejected hasAnAccount) {
            return frame.to("/signin?notice=identity.notice.opened");
        }
        String back = here(form.value("back"));
        String notice = (back.contains("?") ? "&" : "?") + "notice=identity.notice.opened";
        return Response.seeOther(URI.create(back + notice)).build();
    }

    /** Only a path of ours is a way back. */
    private String here(String back) {
        boolean ours = back != null && back.matches("/(fr|en)(/[A-Za-z0-9/_.-]*)?([?][A-Za-z0-9=&%._-]*)?");
        return ours ? back : frame.url("/");
    }

    private View page(String template, Form form) {
        return View.of(template, frame, "form", form);
    }
}
