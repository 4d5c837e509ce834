package bouquin.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_mail")
class Letter {
    @Id
    private String id;

    @Column(name = "mail_key")
    private String key;

    private String recipient;
    private String subject;
    private String text;
    private String unsubscribe;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    Letter() {}

    String id() {
        return id;
    }

    boolean isSent() {
        return sentAt != null;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    MailView view() {
        return new MailView(id, recipient, subject, text, writtenAt, sentAt, unsubscribe);
    }
}
