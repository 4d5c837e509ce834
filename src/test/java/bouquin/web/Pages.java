package bouquin.web;

import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Renders templates for tests, without a server. */
public final class Pages {
    private Pages() {}

    /** A frame as a reader without a session gets it. */
    public static Frame frame(String path) {
        return frame(path, Visitor.READER);
    }

    /** The frame of a visitor at a path with its language, e.g. "/fr/listings/x?q=y". */
    public static Frame frame(String path, Visitor visitor) {
        Locale language = path.startsWith("/en") ? Locale.ENGLISH : Locale.FRENCH;
        return new Frame(language, "https://bouquin.example" + path, visitor, Messages.shipped());
    }

    public static Visitor account(Role... roles) {
        return new Visitor(
                "session", new AccountId("account"), "Camille R.", "camille@example.org", Set.of(roles), "token");
    }

    public static String html(View view) {
        return new String(Templates.render(view).toByteArray(), StandardCharsets.UTF_8);
    }
}
