package bouquin.checkout;

import bouquin.kernel.Money;
import bouquin.library.Library;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a buyer out of the contract: line by line, as downloading one document says nothing about the others. */
@ApplicationScoped
class WithdrawLines {
    @Inject
    Orders orders;

    @Inject
    Refunds refunds;

    @Inject
    Library library;

    List<WithdrawnLine> withdraw(WithdrawOrder command) {
        Order order = orders.locked(command.order());
        WithdrawalWindow.check(order, command.statedAt());
        List<WithdrawnLine> answers = new ArrayList<>();
        List<OrderLine> given = new ArrayList<>();
        for (OrderLine line : named(order, command)) {
            WithdrawnLine answer = answer(line);
            answers.add(answer);
            if (answer.withdrawn()) given.add(line);
        }
        if (!given.isEmpty()) refunds.giveBack(order, given, reason(order));
        return answers;
    }

    private static List<OrderLine> named(Order order, WithdrawOrder command) {
        if (command.lines().isEmpty()) return order.lines();
        return command.lines().stream().sorted().map(order::line).toList();
    }

    private WithdrawnLine answer(OrderLine line) {
        if (line.isRefunded()) return refused(line, "checkout.withdrawal.refunded", null);
        Optional<Instant> read = Optional.ofNullable(line.licence()).flatMap(library::firstCopyAt);
        if (read.isPresent()) return refused(line, "checkout.withdrawal.downloaded", read.get());
        Money returned = line.remaining();
        return new WithdrawnLine(line.line(), line.title(), returned, null, null);
    }

    private static WithdrawnLine refused(OrderLine line, String refusal, Instant since) {
        return new WithdrawnLine(line.line(), line.title(), null, refusal, since);
    }

    private static String reason(Order order) {
        return Messages.shipped().text(Locale.forLanguageTag(order.locale()), "checkout.withdrawal.reason");
    }
}
