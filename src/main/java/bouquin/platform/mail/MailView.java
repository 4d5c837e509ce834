package bouquin.platform.mail;

import java.time.Instant;

/** A letter as the admin sees it; {@code sentAt} is null while it waits, {@code unsubscribe} for letters nobody can end. */
public record MailView(
        String id, String to, String subject, String text, Instant writtenAt, Instant sentAt, String unsubscribe) {}
