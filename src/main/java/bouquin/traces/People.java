package bouquin.traces;

import bouquin.checkout.SoldLine;
import bouquin.checkout.SoldLines;
import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceView;
import bouquin.licensing.Licensing;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is who: the admins that ask, the buyers that are found. */
@ApplicationScoped
class People {
    @Inject
    Identity identity;

    @Inject
    Licensing licensing;

    @Inject
    SoldLines soldLines;

    @Inject
    Transactions transactions;

    /** The account's address, or its id when the account is gone. */
    String address(AccountId account) {
        return found(() -> identity.account(account).email()).orElse(account.value());
    }

    Suspect suspect(TraceMatch match) {
        LicenceView licence = licensing.view(match.licenceId());
        Optional<SoldLine> sold = found(() -> soldLines.of(match.licenceId()));
        return new Suspect(
                licence,
                sold.map(SoldLine::paidAt).orElse(licence.grantedAt()),
                sold.map(SoldLine::price).orElse(null));
    }

    /** In a transaction of its own: what is refused would spoil the caller's. */
    private <T> Optional<T> found(Supplier<T> look) {
        try {
            return Optional.of(transactions.inNew(look));
        } catch (Rejected gone) {
            return Optional.empty();
        }
    }
}
