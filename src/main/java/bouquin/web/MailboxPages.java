package bouquin.web;

import bouquin.identity.Role;
import bouquin.platform.mail.Mailbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** The shop's letters, for the admin: without SMTP they are read here. */
@Path(Frame.LANG + "/admin/mail")
@RequestScoped
@Produces(View.HTML)
public class MailboxPages {
    private static final int PER_PAGE = 50;

    @Inject
    Frame frame;

    @Inject
    Mailbox mailbox;

    @GET
    public View letters(@QueryParam("cursor") String cursor) {
        frame.visitor().require(Role.ADMIN);
        return View.of("mail/mailbox", frame, "letters", mailbox.letters(cursor, PER_PAGE), "cursor", cursor);
    }
}
