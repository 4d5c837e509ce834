package bouquin.notifications;

import bouquin.identity.LinkAsked;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sends the link that somebody asked for. */
@ApplicationScoped
class WhenLinkAsked implements Handles<LinkAsked> {
    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<LinkAsked> event() {
        return LinkAsked.class;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public void handle(LinkAsked event) {
        String about = "notifications.link." + event.purpose();
        Letter letter = new Letter(event.locale(), about + ".subject")
                .say(about + ".text")
                .add(baseUrl.of(event.path()));
        String link = UUID.nameUUIDFromBytes(event.path().getBytes(StandardCharsets.UTF_8))
                .toString();
        mailbox.write(letter.to(event.email(), "link:" + link));
    }
}
