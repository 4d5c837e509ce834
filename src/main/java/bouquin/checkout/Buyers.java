package bouquin.checkout;

import bouquin.identity.AccountView;
import bouquin.identity.Email;
import bouquin.identity.Identity;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.pricing.Pricing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out who orders. */
@ApplicationScoped
class Buyers {
    @Inject
    Identity identity;

    @Inject
    Pricing pricing;

    /** @throws Rejected INVALID with faults on {@code email}, {@code country}, {@code consent}, {@code acknowledgement} */
    Buyer of(PlaceOrder command, TaxAnswer tax) {
        AccountView account = command.visitor().signedIn()
                ? identity.account(command.visitor().account())
                : null;
        check(command, account, tax);
        return account == null ? guest(command, tax) : member(command, account, tax);
    }

    private void check(PlaceOrder command, AccountView account, TaxAnswer tax) {
        Faults faults = new Faults();
        if (account == null) faults.check("email", () -> Email.parse(command.email()));
        faults.require(sellsTo(command.country()), "country", "pricing.country");
        if (command.business() != null) command.business().check(faults);
        if (faults.found().isEmpty()) faults.check("vatNumber", tax::check);
        command.waiver().check(faults);
        faults.throwIfAny();
    }

    private boolean sellsTo(String country) {
        return country != null && pricing.countries().contains(country);
    }

    private static Buyer guest(PlaceOrder command, TaxAnswer tax) {
        if (command.visitor().sessionId() == null) throw Rejected.unauthenticated("checkout.cart.noSession");
        String email = Email.parse(command.email()).value();
        return new Buyer(
                command.visitor().sessionId(),
                null,
                email,
                email,
                locale(command),
                command.country(),
                command.business(),
                tax.reverseCharge());
    }

    private static Buyer member(PlaceOrder command, AccountView account, TaxAnswer tax) {
        return new Buyer(
                null,
                account.id(),
                account.email(),
                account.displayName(),
                locale(command),
                command.country(),
                command.business(),
                tax.reverseCharge());
    }

    private static String locale(PlaceOrder command) {
        return "en".equals(command.locale()) ? "en" : "fr";
    }
}
