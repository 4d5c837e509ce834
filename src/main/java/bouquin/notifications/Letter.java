package bouquin.notifications;

import bouquin.kernel.Money;
import bouquin.platform.mail.Mail;
import bouquin.platform.text.Formats;
import bouquin.platform.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A letter in the making: paragraphs by the keys of their texts, in one language. */
final class Letter {
    private final Locale locale;
    private final Formats formats;
    private final String subject;
    private final List<String> paragraphs = new ArrayList<>();

    /** @param locale "fr" or "en" */
    Letter(String locale, String subjectKey, Object... args) {
        this.locale = Locale.forLanguageTag(locale);
        this.formats = new Formats(this.locale);
        this.subject = t(subjectKey, args);
        say("notifications.greeting");
    }

    Letter say(String key, Object... args) {
        return add(t(key, args));
    }

    /** A text that is somebody's own, or an address. */
    Letter add(String text) {
        paragraphs.add(text);
        return this;
    }

    /** A time to the minute, as people write it. */
    String dateTime(Instant time) {
        return formats.dateTime(time);
    }

    /** The text of a key; amounts and times are written as people write them. */
    String t(String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) written[i] = written(args[i]);
        return Messages.shipped().text(locale, key, written);
    }

    /** @param key of the event and what it is about: the same letter is kept once */
    Mail to(String email, String key) {
        say("notifications.signature");
        return new Mail(key, email, subject, String.join("\n\n", paragraphs) + "\n");
    }

    private Object written(Object arg) {
        if (arg instanceof Money amount) return formats.money(amount);
        if (arg instanceof Instant time) return formats.date(time);
        return arg;
    }
}
