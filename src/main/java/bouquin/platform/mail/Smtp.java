package bouquin.platform.mail;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;

/** The way out for mail, where {@code bouquin.smtp.host} names one. */
@ApplicationScoped
class Smtp implements Configured {
    private String host;
    private String from;
    private Session session;

    @Override
    public void configure(Settings settings) {
        host = settings.text("bouquin.smtp.host", "");
        from = settings.text("bouquin.smtp.from", "bouquin@localhost");
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(settings.integer("bouquin.smtp.port", 25, 1, 65535)));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.flag("bouquin.smtp.starttls", true)));
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "20000");
        properties.put("mail.smtp.writetimeout", "20000");
        String user = settings.text("bouquin.smtp.user", "");
        String password = settings.secret("bouquin.smtp.password").orElse("");
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        session = Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    boolean configured() {
        return !host.isEmpty();
    }

    void send(MailView letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Message-ID", "<" + letter.id() + "@bouquin>");
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        Transport.send(message);
    }
}
