package bouquin.moderation;

import bouquin.kernel.Id;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import bouquin.platform.mail.Mail;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Letters about reported content: one to whoever moderates, one as a receipt (Regulation (EU) 2022/2065 art. 16(4)). */
@ApplicationScoped
class Reports implements Configured {
    @Inject
    Mailbox mailbox;

    private String moderators;

    @Override
    public void configure(Settings settings) {
        String admin = settings.text("bouquin.admin.email", "moderation@bouquin.invalid");
        moderators = settings.text("bouquin.moderation.reports.email", admin);
    }

    void take(ReportContent report) {
        String number = Id.next();
        write("report:" + number, moderators, "told", report, number);
        write("receipt:" + number, report.email(), "receipt", report, number);
    }

    private void write(String key, String to, String letter, ReportContent report, String number) {
        Locale locale = Locale.forLanguageTag(report.locale());
        Messages texts = Messages.shipped();
        mailbox.write(new Mail(
                key,
                to,
                texts.text(locale, "moderation.report." + letter + ".subject", number),
                texts.text(
                        locale,
                        "moderation.report." + letter + ".text",
                        number,
                        report.address(),
                        report.explanation(),
                        report.name(),
                        report.email())));
    }
}
