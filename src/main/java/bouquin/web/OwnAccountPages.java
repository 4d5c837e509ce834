package bouquin.web;

import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.reminders.Reminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** One's own account: what it knows, its address confirmed, its sessions ended. */
@Path(Frame.LANG + "/account")
@RequestScoped
@Produces(View.HTML)
public class OwnAccountPages {
    @Inject
    Frame frame;

    @Inject
    Identity identity;

    @Inject
    Reminders reminders;

    @Inject
    Sessions sessions;

    @GET
    public View account() {
        AccountId me = frame.visitor().requireAccount();
        return View.of(
                "identity/account",
                frame,
                "account",
                identity.account(me),
                "seller",
                identity.seller(me).orElse(null),
                "reminded",
                reminders.wants(me));
    }

    @POST
    @Path("confirmation")
    public Response confirmAgain() {
        identity.confirmAgain(frame.visitor().requireAccount());
        return frame.to("/account?notice=identity.notice.confirmAgain");
    }

    @POST
    @Path("signout")
    public Response signOutEverywhere() {
        identity.signOutEverywhere(frame.visitor().requireAccount());
        sessions.end();
        return frame.to("/signin?notice=identity.notice.signedOut");
    }
}
