package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.SessionView;
import bouquin.identity.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

/** The session of the browser that is being answered; a change of it goes out as a cookie with the answer. */
@RequestScoped
public class Sessions {
    @Inject
    Identity identity;

    @Inject
    Checkout checkout;

    @Inject
    CurrentVisitor current;

    @Inject
    SessionCookie cookie;

    private NewCookie change;

    /** The visitor, with a guest's session if there was none. */
    public Visitor begin() {
        if (current.get().sessionId() == null) enter(identity.guestSession());
        return current.get();
    }

    /** Makes the browser's session this one, and this request's visitor its owner, who keeps what a guest laid aside. */
    public void enter(SessionView session) {
        Visitor before = current.get();
        change = cookie.of(session);
        current.enter(identity.visitor(session.token()), current.address());
        boolean guest = before.sessionId() != null && !before.signedIn();
        if (guest && current.get().signedIn()) checkout.adopt(before.sessionId(), current.get());
    }

    public void end() {
        if (current.get().sessionId() != null) identity.signOut(current.get().sessionId());
        change = cookie.none();
        current.enter(Visitor.READER, current.address());
    }

    NewCookie change() {
        return change;
    }
}
