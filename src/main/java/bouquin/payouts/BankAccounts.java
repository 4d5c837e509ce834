package bouquin.payouts;

import bouquin.kernel.Faults;
import bouquin.kernel.Text;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/** Where sellers want their money; another account than before waits, so that its owner can object. */
@ApplicationScoped
class BankAccounts {
    private static final int HOLDER_MIN = 2;

    @Inject
    Payees payees;

    @Inject
    Acts acts;

    @Inject
    Vault vault;

    @Inject
    PayoutSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** What was typed, once it is an account. */
    record Checked(Iban iban, String holder) {}

    static Checked checked(SetBankAccount command) {
        String holder = Text.line(command.holder());
        String shown = SepaText.name(holder);
        boolean name = holder.length() <= SepaText.NAME_MAX
                && shown.length() >= HOLDER_MIN
                && shown.chars().anyMatch(Character::isLetter);
        new Faults()
                .check("iban", () -> Iban.parse(command.iban()))
                .require(name, "holder", "payouts.holder", HOLDER_MIN, SepaText.NAME_MAX)
                .throwIfAny();
        return new Checked(Iban.parse(command.iban()), holder);
    }

    Payee set(String seller, Checked wanted) {
        Payee payee = payees.locked(seller);
        Instant now = clock.instant();
        byte[] plain = wanted.iban().value().getBytes(StandardCharsets.US_ASCII);
        boolean first = !payee.hasAccount();
        Instant held = first ? null : now.plus(settings.accountHold());
        payee.pay(new BankAccount(vault.seal(plain, seller), wanted.iban().masked(), wanted.holder()), now, held);
        acts.write(payee, ActKind.ACCOUNT_SET, seller, wanted.iban().masked());
        outbox.append(new BankAccountChanged(seller, wanted.iban().masked(), now, held));
        return payee;
    }
}
