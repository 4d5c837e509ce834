package bouquin.notifications;

import bouquin.checkout.WithdrawnLine;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.withdrawals.WithdrawalView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** The receipt of a statement of withdrawal, with its content, date and time (Directive 2011/83/EU art. 11a(4)), and what became of it. */
@ApplicationScoped
class WithdrawalLetters {
    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    void receipt(WithdrawalView stated) {
        Letter letter = new Letter(stated.locale(), "notifications.withdrawal.subject");
        letter.say("notifications.withdrawal.at", letter.dateTime(stated.statedAt()));
        letter.say("withdrawals.statement", stated.name(), stated.contract());
        if (!stated.linesNamed().isEmpty()) letter.say("withdrawals.statement.lines", lines(stated));
        letter.say("withdrawals.statement.email", stated.email())
                .say("notifications.withdrawal.next")
                .say("notifications.withdrawal.keep", stated.id().value())
                .add(address(stated));
        mailbox.write(letter.to(stated.email(), "withdrawal:" + stated.id()));
    }

    void settled(WithdrawalView stated) {
        Letter letter = new Letter(stated.locale(), "notifications.withdrawal.settled." + stated.state());
        letter.say("notifications.withdrawal.settled", letter.dateTime(stated.statedAt()), stated.contract())
                .say("withdrawals.outcome." + stated.state());
        if (stated.because() != null) letter.say(stated.because(), stated.since());
        for (WithdrawnLine line : stated.lines())
            letter.say("notifications.withdrawal.line", line.title(), what(letter, line));
        letter.add(address(stated));
        String about = stated.state() + (stated.because() == null ? "" : ":" + stated.because());
        mailbox.write(letter.to(stated.email(), "withdrawal:" + stated.id() + ":" + about));
    }

    private static String what(Letter letter, WithdrawnLine line) {
        if (!line.withdrawn()) return letter.t(line.refusal(), line.since());
        return letter.t("notifications.withdrawal.returned", line.returned());
    }

    private String address(WithdrawalView stated) {
        return baseUrl.of("/" + stated.locale() + "/withdrawals/" + stated.id());
    }

    private static String lines(WithdrawalView stated) {
        return stated.linesNamed().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
